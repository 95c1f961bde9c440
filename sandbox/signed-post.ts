import Stripe from "stripe";

interface Receiver {
  url: string;
  secret: string;
}

interface Answer {
  status: number | null;
  error: string | null;
}

const answerTimeout = 10_000;

/** The signature carries the time of this delivery, not of the event, as Stripe's does. */
export async function signedPost(
  { url, secret }: Receiver,
  event: Stripe.Event,
  stopping: AbortSignal,
): Promise<Answer> {
  const payload = JSON.stringify({ ...event, pending_webhooks: 1 });
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": signature },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.any([stopping, AbortSignal.timeout(answerTimeout)]),
    });
    await response.body?.cancel();
    return { status: response.status, error: null };
  } catch (error) {
    return { status: null, error: error instanceof Error ? error.message : String(error) };
  }
}
