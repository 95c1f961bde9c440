import { z } from "zod";
import { words } from "@/lib/platform/words";

/** A waybill, or an order's number. */
const scan = words(60, 4);

export const readySchema = z.strictObject({ scan });

/** `cashFen`: what was just taken for it at the counter, in fen; null where nothing was. */
export const handOutSchema = z.strictObject({
  scan,
  code: z.string().regex(/^\d{6}$/),
  cashFen: z.int().min(0).max(100_000_000).nullable(),
});
export type HandOutInput = z.output<typeof handOutSchema>;
