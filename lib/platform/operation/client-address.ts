import "server-only";
import { env } from "@/lib/platform/env";

/** The caller's address as the outermost trusted proxy saw it; null where callers can't be told apart. */
export function clientAddress(sent: Headers): string | null {
  if (!env.TRUSTED_PROXIES) return null;
  const hops = (sent.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-env.TRUSTED_PROXIES) || null;
}
