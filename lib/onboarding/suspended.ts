import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { SuspendedShop } from "./index";
import { subjectOf } from "./own";

/** The shops of this viewer that the county has stopped, with its last word on each. */
export async function listSuspended(viewer: Viewer, locale: Locale): Promise<SuspendedShop[]> {
  const mine = shopsFor(viewer, "shop:enter");
  if (mine.length === 0) return [];
  const shops = await db.shop.findMany({
    where: { id: { in: mine }, status: "SUSPENDED" },
    select: { id: true, nameZh: true, nameEn: true },
  });
  return Promise.all(
    shops.map(async (shop) => {
      const act = await db.actionLog.findFirst({
        where: { subject: subjectOf(shop.id), action: "shop:suspend" },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: { reason: true },
      });
      return { id: shop.id, name: pick(shop, "name", locale), reason: act?.reason ?? "" };
    }),
  );
}
