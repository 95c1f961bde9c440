import "server-only";
import { requireUser, stationsFor, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";

/** Who comes to the station's pages: their viewer, and why they can't go in, if so. */
export async function enterStation(
  locale: Locale,
  path: string,
): Promise<{ viewer: UserViewer; closed: "notYours" | "busy" | null }> {
  const viewer = await requireUser(locale, path);
  if (viewer.acting) return { viewer, closed: "busy" };
  return { viewer, closed: stationsFor(viewer, "station:work").length > 0 ? null : "notYours" };
}
