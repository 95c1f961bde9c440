import { z } from "zod";
import { orderNumber } from "@/lib/orders";
import { delayReasons, MOST_DAYS, MOST_DELAYS } from "./index";

/** `days` from today; the order leaves by the end of that day. */
export const askSchema = z.strictObject({
  number: orderNumber,
  reason: z.enum(delayReasons),
  days: z.int().min(1).max(MOST_DAYS),
});
export type AskInput = z.output<typeof askSchema>;

/** `nth` is the question that the buyer has read. */
export const agreeSchema = z.strictObject({
  number: orderNumber,
  nth: z.int().min(1).max(MOST_DELAYS),
});
export type AgreeInput = z.output<typeof agreeSchema>;
