import "server-only";
import { env } from "@/lib/platform/env";

/** The caller's address as the outermost trusted proxy saw it; without proxies everybody is "local". */
export function clientAddress(sent: Headers): string {
  if (env.TRUSTED_PROXIES === 0) return "local";
  const hops = (sent.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-env.TRUSTED_PROXIES) || "unknown";
}
