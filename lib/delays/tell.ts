import "server-only";
import { notify, sendSms, tellAll } from "@/lib/notifications/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { senders } from "@/lib/shops/queries";

/** What a buyer who is asked is told of an order. */
export const askedSelect = {
  number: true,
  shop: { select: { nameZh: true, nameEn: true } },
  group: { select: { userId: true, phone: true, locale: true } },
} satisfies Prisma.OrderSelect;

type Asked = Prisma.OrderGetPayload<{ select: typeof askedSelect }>;

/** By notice and SMS, which is all that a guest has. */
export async function tellAsked(tx: Transaction, { number, shop, group }: Asked, shipBy: Date) {
  const { userId, phone, locale } = group;
  const kind = "delay.asked" as const;
  const params = { number, until: shipBy.getTime(), shopZh: shop.nameZh, shopEn: shop.nameEn };
  if (userId) await notify(tx, { userId, kind, params, path: paths.order(number) });
  await sendSms(tx, { phone, kind, params, locale: isLocale(locale) ? locale : "zh" });
}

/** Who packs and sends for the shop of an order. */
export const agreedSelect = {
  number: true,
  shop: { select: { members: senders } },
} satisfies Prisma.OrderSelect;

type Agreed = Prisma.OrderGetPayload<{ select: typeof agreedSelect }>;

export async function tellAgreed(tx: Transaction, { number, shop }: Agreed, shipBy: Date) {
  const kind = "delay.agreed" as const;
  const params = { number, until: shipBy.getTime() };
  const path = paths.sellOrder(number);
  await tellAll(tx, {
    notices: shop.members.map(({ userId }) => ({ userId, kind, params, path })),
  });
}
