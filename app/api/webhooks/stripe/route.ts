import { receiveEvent } from "@/lib/payments/mutations";

export const runtime = "nodejs";

const MOST_BYTES = 256 * 1024;

/** The body as it was sent, which is what the signature is about; null when it is too large. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > MOST_BYTES || !request.body) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Stripe's webhook: verified, kept once, answered; a job settles it afterwards. */
export async function POST(request: Request) {
  const signature = request.headers.get("stripe-signature");
  if (!signature) return new Response(null, { status: 400 });
  const body = await readBody(request);
  if (body === null) return new Response(null, { status: 413 });
  const received = await receiveEvent(body, signature);
  return new Response(null, { status: received.ok ? 200 : 400 });
}
