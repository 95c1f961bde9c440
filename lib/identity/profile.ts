import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { done, type Result } from "@/lib/platform/result";

/** Changes the viewer's own name or the language their notices and messages come in. */
export async function editProfile(
  viewer: Viewer,
  change: { name: string } | { locale: Locale },
): Promise<Result> {
  if (viewer.kind !== "user") return done;
  await db.user.updateMany({ where: { id: viewer.userId }, data: change });
  return done;
}
