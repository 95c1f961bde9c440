import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { WORK } from "@/lib/platform/work/header";
import { clientAddress } from "./client-address";

/** A stranger who asks for a code: from where, and what their browser has worked out. */
export const strangerOf = (sent: Headers) => ({
  address: clientAddress(sent),
  work: sent.get(WORK),
});

/** Whose uses a limit counts; null for a stranger without a token of ours at an address nobody knows. */
export function callerOf(viewer: Viewer, sent: Headers): string | null {
  if (viewer.kind === "user") return viewer.userId;
  if (viewer.kind === "key") return `key:${viewer.keyId}`;
  if (viewer.kind === "system") return viewer.name;
  return viewer.guestHash ?? clientAddress(sent);
}
