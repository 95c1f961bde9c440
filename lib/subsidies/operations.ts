import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { computeSchema, holdSchema, programmeSchema } from "./forms";
import {
  addProgramme,
  approveCycle,
  cancelCycle,
  computeCycle,
  endProgramme,
  holdBack,
  proposeCycle,
  release,
} from "./mutations";

const one = z.strictObject({ id: z.uuid() });
const made = z.object({ id: z.uuid() });
const county = { permission: "subsidy:run", refreshes: true } as const;

export const add = defineOperation(
  {
    name: "subsidies.addProgramme",
    ...county,
    input: programmeSchema,
    output: made,
    refusals: ["NOT_FOUND"],
  },
  addProgramme,
);

export const end = defineOperation(
  {
    name: "subsidies.endProgramme",
    ...county,
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  endProgramme,
);

export const compute = defineOperation(
  {
    name: "subsidies.compute",
    ...county,
    input: computeSchema,
    output: made,
    refusals: ["NOT_FOUND", "TOO_EARLY", "CYCLE_COMPUTED", "NOTHING_TO_PAY"],
  },
  (viewer, input) => computeCycle(viewer, input),
);

export const propose = defineOperation(
  { name: "subsidies.propose", ...county, input: one, output: z.null(), refusals: ["NOT_FOUND"] },
  proposeCycle,
);

export const approve = defineOperation(
  {
    name: "subsidies.approve",
    ...county,
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "SAME_PERSON", "OVER_BUDGET"],
  },
  (viewer, input) => approveCycle(viewer, input),
);

export const cancel = defineOperation(
  { name: "subsidies.cancel", ...county, input: one, output: z.null(), refusals: ["NOT_FOUND"] },
  cancelCycle,
);

export const hold = defineOperation(
  {
    name: "subsidies.hold",
    ...county,
    input: holdSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  holdBack,
);

export const releaseOperation = defineOperation(
  {
    name: "subsidies.release",
    ...county,
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "SAME_PERSON", "OVER_BUDGET"],
  },
  (viewer, input) => release(viewer, input),
);
