import "server-only";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";

/** Six digits by which a buyer takes a cash refund at a station; nobody can work them out. */
export function cashCode(refundId: string): string {
  const digest = Buffer.from(keyedHash(env.AUTH_SECRET, `cash-refund:${refundId}`));
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}
