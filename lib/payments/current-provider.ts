import "server-only";
import { env } from "@/lib/platform/env";
import { stripeProvider } from "./stripe";

export const provider = stripeProvider({
  secretKey: env.STRIPE_SECRET_KEY,
  webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  ...(env.STRIPE_API_BASE && { apiBase: env.STRIPE_API_BASE }),
});
