import "server-only";
import { requireUser, stationsFor, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";

/** A clerk at a door of the centre; null for somebody who has no part in it. */
export async function enterCentre(locale: Locale, path: string): Promise<UserViewer | null> {
  const viewer = await requireUser(locale, path);
  return stationsFor(viewer, "centre:work").length > 0 ? viewer : null;
}
