import { z } from "zod";
import { MOST_COST_FEN } from "./index";

const amount = z.int().min(0).max(MOST_COST_FEN);

export const writeCostsSchema = z.strictObject({
  variantId: z.uuid(),
  bag: amount,
  box: amount,
  carriage: amount,
});

export type WriteCosts = z.output<typeof writeCostsSchema>;
