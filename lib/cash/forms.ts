import { z } from "zod";
import { lines } from "@/lib/platform/words";

const MOST_FEN = 100_000_000;
const counted = z.int().min(1).max(MOST_FEN);
const note = lines(300).default("");

/** `seenFen`: what the screen showed by the books, so that money taken meanwhile is noticed. */
export const handInSchema = z.strictObject({
  stationId: z.uuid(),
  seenFen: z.int(),
  countedFen: counted,
  note,
});
export type HandIn = z.output<typeof handInSchema>;

export const receiveSchema = z.strictObject({ id: z.uuid(), receivedFen: counted, note });
export type Receive = z.output<typeof receiveSchema>;
