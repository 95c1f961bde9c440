import { z } from "zod";

const MOST_FEN = 1_000_000;
const MOST_BUDGET_FEN = 1_000_000_000;
const MOST_DAYS = 90;

const terms = {
  offFen: z.int().min(1).max(MOST_FEN),
  overFen: z
    .int()
    .min(2)
    .max(100 * MOST_FEN),
  /** Business days from the first one on, that one included. */
  days: z.int().min(1).max(MOST_DAYS),
  mostUses: z.int().min(1).max(100_000),
  mostEach: z.int().min(1).max(20),
};

/** So that something is left to pay. */
const isHalf = ({ offFen, overFen }: { offFen: number; overFen: number }) => overFen >= 2 * offFen;
const half = { path: ["offFen"] };

export const giveSchema = z.strictObject({ shopId: z.uuid(), ...terms }).refine(isHalf, half);
export type GiveInput = z.output<typeof giveSchema>;

/** The county's begins on a day and has a budget. */
export const fundSchema = z
  .strictObject({
    ...terms,
    startsOn: z.iso.date(),
    budgetFen: z.int().min(1).max(MOST_BUDGET_FEN),
  })
  .refine(isHalf, half)
  .refine(({ offFen, budgetFen }) => offFen <= budgetFen, { path: ["budgetFen"] });
export type FundInput = z.output<typeof fundSchema>;
