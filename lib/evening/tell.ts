import "server-only";
import { countToShip } from "@/lib/dispatch/queries";
import { tellAll } from "@/lib/notifications/mutations";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { db, inTransaction, type Prisma } from "@/lib/platform/db";
import { defaultLocale, isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { getDaySold } from "@/lib/reporting/queries";
import { keepersOf } from "@/lib/shops/queries";

const AT_ONCE = 500;

const select = { id: true, slug: true, nameZh: true, nameEn: true } satisfies Prisma.ShopSelect;

type Shop = Prisma.ShopGetPayload<{ select: typeof select }>;

/** Shops that sold something today or have something to send, and have not heard of it. */
const dueShops = (day: string) =>
  db.shop.findMany({
    where: {
      eveningsTold: { none: { day: new Date(day) } },
      orders: {
        some: {
          OR: [
            { status: { in: ["CONFIRMED", "COMPLETED"] }, confirmedAt: { gte: dayBegins(day) } },
            { status: "CONFIRMED", shippedAt: null },
          ],
        },
      },
    },
    select,
    orderBy: { id: "asc" },
    take: AT_ONCE,
  });

/** The row comes first: whoever is second finds it, and nobody is told twice. */
async function tellShop({ id: shopId, slug, nameZh, nameEn }: Shop, day: string) {
  const [sold, toShip] = await Promise.all([getDaySold(shopId, day), countToShip(shopId)]);
  const params = {
    ...{ shopZh: nameZh, shopEn: nameEn || nameZh },
    ...{ orders: sold.orders, amountFen: sold.fen, toShip },
  };
  const kind = "shop.evening" as const;
  await inTransaction(async (tx) => {
    const row = { shopId, day: new Date(day) };
    const { count } = await tx.eveningTold.createMany({ data: row, skipDuplicates: true });
    if (count === 0) return;
    const keepers = await keepersOf(tx, shopId);
    const texted = await tx.eveningText.findMany({
      where: { userId: { in: keepers.map(({ id }) => id) } },
    });
    const wantsText = new Set(texted.map(({ userId }) => userId));
    await tellAll(tx, {
      notices: keepers.map(({ id: userId }) => ({ userId, kind, params, path: paths.sell(slug) })),
      messages: keepers
        .filter(({ id }) => wantsText.has(id))
        .map(({ phone, locale }) => ({
          ...{ phone, kind, params },
          locale: isLocale(locale) ? locale : defaultLocale,
        })),
    });
  });
}

/**
 * Says to the keepers of every shop what its day came to and how many orders are to be sent: as a notice, and
 * by text message to who wants it. Nothing to a shop without either. Safe to run twice at once and again.
 */
export async function tellEvenings(now = new Date()): Promise<void> {
  const day = businessDay(now);
  for (let due = await dueShops(day); due.length > 0; due = await dueShops(day))
    for (const shop of due) await tellShop(shop, day);
}
