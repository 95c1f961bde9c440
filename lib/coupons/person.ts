import "server-only";
import type { Viewer } from "@/lib/platform/auth";

/** Who is counted for a coupon. UNKNOWN is a guest; ANYBODY is the demo's cast, whom everybody plays. */
export type Person =
  | { kind: "USER"; userId: string }
  | { kind: "ANYBODY" | "UNKNOWN"; userId: null };

/** Each account has proved one phone, so an account is a person. */
export function personOf(viewer: Viewer): Person {
  if (viewer.kind !== "user" || viewer.acting) return { kind: "UNKNOWN", userId: null };
  return viewer.isDemo
    ? { kind: "ANYBODY", userId: null }
    : { kind: "USER", userId: viewer.userId };
}
