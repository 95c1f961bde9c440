import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env";

/** The key stands in the settings, never in the database; a demo makes do with one of its secret. */
const key = () =>
  Buffer.from(hkdfSync("sha256", env.PAYOUT_KEY ?? env.AUTH_SECRET, "", "payout-account", 32));

/** Closes a text for one owner: what is copied to another's row doesn't open there. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(owner));
  const closed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64url")}`;
}

/** Throws when it was sealed for another owner, with another key, or changed since. */
export function unseal(sealed: string, owner: string): string {
  const bytes = Buffer.from(sealed.slice("v1.".length), "base64url");
  const open = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12), { authTagLength: 16 });
  open.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28));
  return open.update(bytes.subarray(28), undefined, "utf8") + open.final("utf8");
}
