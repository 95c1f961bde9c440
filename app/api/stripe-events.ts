import { receiveEvent } from "@/lib/payments/mutations";
import { readBody } from "@/lib/platform/body";

const MOST_BYTES = 256 * 1024;

/** Stripe's webhook: verified, kept once, answered; a job settles it afterwards. */
export async function hearStripe(request: Request) {
  const signature = request.headers.get("stripe-signature");
  if (!signature) return new Response(null, { status: 400 });
  const body = await readBody(request, MOST_BYTES);
  if (body === null) return new Response(null, { status: 413 });
  const received = await receiveEvent(body.toString(), signature);
  return new Response(null, { status: received.ok ? 200 : 400 });
}
