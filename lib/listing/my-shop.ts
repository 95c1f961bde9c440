import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { MyShopSettings } from "./index";

/** The settings of the viewer's shop: the named one, else the longest-standing; null when there is none. */
export async function findMyShop(
  viewer: Viewer,
  shopId: string | undefined,
  locale: Locale,
): Promise<MyShopSettings | null> {
  const mine = shopsFor(viewer, "shop:edit");
  const row = await db.shop.findFirst({
    where: { id: { in: shopId ? mine.filter((id) => id === shopId) : mine } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { voice: { select: voiceSelect } },
  });
  if (!row) return null;
  const voice = toVoice(row.voice);
  return {
    id: row.id,
    slug: row.slug,
    name: pick(row, "name", locale),
    isOpen: row.status === "OPEN",
    allowsCollection: row.allowsCollection,
    canPause: row.status === "OPEN" || row.status === "PAUSED",
    closedFrom: row.closedFrom && businessDay(row.closedFrom),
    // The column holds the first moment after the holiday.
    closedTo: row.closedTo && businessDay(new Date(row.closedTo.getTime() - 1)),
    closedNote: row.closedNote,
    greetingZh: row.greetingZh,
    greetingEn: row.greetingEn,
    voice: voice && row.voiceId ? { ...voice, id: row.voiceId } : null,
  };
}
