import { z } from "zod";
import { LEAST_GOAL_FEN, MOST_GOAL_FEN } from "./index";

export const setGoalSchema = z.strictObject({
  shopId: z.uuid(),
  /** Null: no goal any more. */
  goalFen: z.int().min(LEAST_GOAL_FEN).max(MOST_GOAL_FEN).nullable(),
});

export type SetGoal = z.output<typeof setGoalSchema>;
