import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { lines } from "@/lib/platform/words";
import { mends, outcomes } from "./index";
import { askAgain, clearSuspense, mendDifference } from "./mutations";

const county = { permission: "money:settle", output: z.null(), refreshes: true } as const;
const noted = z.strictObject({ id: z.uuid(), note: lines(300, 2) });

export const askAgainOperation = defineOperation(
  {
    name: "reconciliation.askAgain",
    ...county,
    input: z.strictObject({}),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
  },
  (viewer) => askAgain(viewer),
);

export const mendDifferenceOperation = defineOperation(
  {
    name: "reconciliation.mendDifference",
    ...county,
    input: noted.extend({ by: z.enum(mends) }),
    refusals: ["NOT_FOUND"],
  },
  mendDifference,
);

export const clearSuspenseOperation = defineOperation(
  {
    name: "reconciliation.clearSuspense",
    ...county,
    input: noted.extend({ to: z.enum(outcomes) }),
    refusals: ["NOT_FOUND"],
  },
  clearSuspense,
);
