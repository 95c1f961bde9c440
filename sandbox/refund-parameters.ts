import { z } from "zod";
import { expand, integer, metadata, text } from "./parameters";

export const createRefundParameters = z.strictObject({
  payment_intent: text(),
  amount: integer(1).optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  metadata: metadata().optional(),
  expand: expand(),
});

export type CreateRefund = z.output<typeof createRefundParameters>;
