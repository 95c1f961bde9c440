import { z } from "zod";

const MOST_DAYS = 30;
const MOST_FEN = 99_999_900;
const pieces = z.int().min(1).max(1_000_000).nullable();

export const setSpecialSchema = z.strictObject({
  variantId: z.uuid(),
  /** What the screen showed it costs otherwise, so that a change meanwhile is noticed. */
  seenFen: z.int().min(1).max(MOST_FEN),
  priceFen: z.int().min(1).max(MOST_FEN),
  startsOn: z.iso.date(),
  /** Business days from the first one on, that one included. */
  days: z.int().min(1).max(MOST_DAYS),
  quota: pieces,
  mostEach: pieces,
});

export type SetSpecial = z.output<typeof setSpecialSchema>;
