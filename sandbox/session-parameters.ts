import { z } from "zod";
import { currency, expand, integer, list, metadata, text, url } from "./parameters";
import { paymentMethods } from "./state";

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency: currency(),
    unit_amount: integer(0),
    product_data: z.strictObject({
      name: text(),
      description: text().optional(),
      images: list(url()).optional(),
      metadata: metadata().optional(),
    }),
  }),
  quantity: integer(1),
});

const email = text(512).refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), {
  error: (issue) => `Invalid email address: ${String(issue.input)}`,
  params: { code: "email_invalid" },
});

export const createSessionParameters = z.strictObject({
  mode: z.enum(["payment"]),
  success_url: url(),
  cancel_url: url().optional(),
  line_items: list(lineItem),
  expires_at: integer(0, Number.MAX_SAFE_INTEGER).optional(),
  client_reference_id: text(200).optional(),
  customer_email: email.optional(),
  locale: z.enum(["auto", "zh", "zh-HK", "zh-TW", "en", "en-GB"]).optional(),
  metadata: metadata().optional(),
  payment_intent_data: z.strictObject({ metadata: metadata().optional() }).optional(),
  allowed_payment_method_types: list(z.enum(paymentMethods)).optional(),
  payment_method_options: z
    .strictObject({ wechat_pay: z.strictObject({ client: z.enum(["web"]) }).optional() })
    .optional(),
  expand: expand(),
});

export type CreateSession = z.output<typeof createSessionParameters>;
