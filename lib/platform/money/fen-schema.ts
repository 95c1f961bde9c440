import { z } from "zod";

export const fenSchema = z.int().brand<"fen">();

/** An amount in fen, the hundredth of a yuan: 1250 is ¥12.50. Always a safe integer. */
export type Fen = z.output<typeof fenSchema>;
