import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";

/** What shops have written down of the viewer, for the viewer's own copy. */
export async function listNotesOnMe(viewer: Viewer, locale: Locale) {
  if (viewer.kind !== "user") return [];
  const rows = await db.customerNote.findMany({
    where: { buyerKey: { in: [viewer.userId, viewer.phone] } },
    orderBy: { shopId: "asc" },
    select: {
      note: true,
      tags: true,
      remindedAt: true,
      shop: { select: { nameZh: true, nameEn: true } },
    },
  });
  return rows.map(({ shop, ...written }) => ({ shop: pick(shop, "name", locale), ...written }));
}
