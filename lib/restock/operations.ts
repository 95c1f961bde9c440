import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { askSchema } from "./index";
import { askToBeTold, stopBeingTold } from "./mutations";

export const ask = defineOperation(
  {
    name: "restock.ask",
    permission: "restock:ask",
    input: askSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST", "NOT_FOUND", "IN_STOCK", "TOO_MANY_WISHES"],
  },
  askToBeTold,
);

export const stop = defineOperation(
  {
    name: "restock.stop",
    permission: "restock:ask",
    input: z.strictObject({ variantId: z.uuid() }),
    output: z.null(),
    refusals: ["SIGN_IN_FIRST"],
    refreshes: true,
  },
  stopBeingTold,
);
