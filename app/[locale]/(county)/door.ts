import "server-only";
import { mayAct, type Permission, requireUser, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";

type Door = { locale: Locale; path: string; permission: Permission };

/** An officer at a door of the desk; null for somebody who has no part in it. */
export async function enterDesk({ locale, path, permission }: Door): Promise<UserViewer | null> {
  const viewer = await requireUser(locale, path);
  return mayAct(viewer, permission) ? viewer : null;
}
