import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { isPhone, maskPhone } from "@/lib/platform/phone";
import { done, type Result } from "@/lib/platform/result";

/** Changes the viewer's own name or the language their notices and messages come in. */
export async function editProfile(
  viewer: Viewer,
  change: { name: string } | { locale: Locale },
): Promise<Result<null, never>> {
  if (viewer.kind !== "user") return done;
  await db.user.updateMany({ where: { id: viewer.userId }, data: change });
  return done;
}

/** Calls somebody by their name who is only known by their phone so far. */
export async function nameUser(tx: Transaction, { id, name }: { id: string; name: string }) {
  const { phone } = await tx.user.findUniqueOrThrow({ where: { id }, select: { phone: true } });
  if (!isPhone(phone)) return;
  await tx.user.updateMany({ where: { id, name: maskPhone(phone) }, data: { name } });
}
