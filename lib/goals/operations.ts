import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { setGoalSchema } from "./forms";
import { setGoal } from "./mutations";

export const set = defineOperation(
  {
    name: "goals.set",
    permission: "goal:set",
    input: setGoalSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  setGoal,
);
