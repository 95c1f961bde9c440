import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";

/** Made from our own secret, so that no table holds it. */
export const secretOf = (webhookId: string) =>
  `whs_${keyedHash(env.AUTH_SECRET, `webhook:${webhookId}`)}`;

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`. */
export function signatureOf(secret: string, body: string, at: Date) {
  const seconds = Math.floor(at.getTime() / 1_000);
  const hash = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${hash}`;
}
