import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { clientAddress } from "./client-address";

/** Whose uses a limit counts; null for a stranger without a token of ours at an address nobody knows. */
export function callerOf(viewer: Viewer, sent: Headers): string | null {
  if (viewer.kind === "user") return viewer.userId;
  if (viewer.kind === "key") return `key:${viewer.keyId}`;
  if (viewer.kind === "system") return viewer.name;
  return viewer.guestHash ?? clientAddress(sent);
}
