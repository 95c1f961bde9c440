import "server-only";
import { createTranslator } from "next-intl";
import type { Purchase } from "@/lib/payments/mutations";
import { db, type Prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { isLocale, type Locale, pick } from "@/lib/platform/i18n";
import { loadMessages } from "@/lib/platform/i18n/messages";
import { fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

/** Stripe shows no more lines than this on one page. */
const MOST_LINES = 100;

const purchaseView = {
  number: true,
  locale: true,
  totalFen: true,
  orders: {
    orderBy: { number: "asc" },
    select: {
      freightFen: true,
      totalFen: true,
      shop: { select: { nameZh: true, nameEn: true } },
      lines: {
        orderBy: { id: "asc" },
        select: {
          titleZh: true,
          titleEn: true,
          labelZh: true,
          labelEn: true,
          unitFen: true,
          quantity: true,
          discountFen: true,
          netFen: true,
        },
      },
    },
  },
} satisfies Prisma.OrderGroupSelect;

type Bought = Prisma.OrderGroupGetPayload<{ select: typeof purchaseView }>["orders"][number];
type Line = Bought["lines"][number];

/** A discounted line is one piece of its frozen net amount: a unit price may not divide evenly. */
function goodsLine(line: Line, locale: Locale) {
  const name = `${pick(line, "title", locale)} ${pick(line, "label", locale)}`.trim();
  if (line.discountFen === 0) {
    return { name, unitFen: fen(line.unitFen), quantity: line.quantity };
  }
  return { name: `${name} × ${line.quantity}`, unitFen: fen(line.netFen), quantity: 1 };
}

async function freightNamer(locale: Locale) {
  const { cashier } = await loadMessages(locale);
  const translate = createTranslator({ locale, messages: { cashier }, namespace: "cashier" });
  return (shop: string) => translate("freightOf", { shop });
}

/** What a payment page shows of a group: each line, and the freight of each shop. */
export async function purchaseOf(groupId: string): Promise<Purchase> {
  const group = await db.orderGroup.findUniqueOrThrow({
    where: { id: groupId },
    select: purchaseView,
  });
  const locale: Locale = isLocale(group.locale) ? group.locale : "zh";
  const nameFreight = await freightNamer(locale);
  const itemised = group.orders.flatMap(({ lines, freightFen, shop }) => [
    ...lines.filter(({ netFen }) => netFen > 0).map((line) => goodsLine(line, locale)),
    ...(freightFen > 0
      ? [{ name: nameFreight(pick(shop, "name", locale)), unitFen: fen(freightFen), quantity: 1 }]
      : []),
  ]);
  const perShop = group.orders.map(({ shop, totalFen }) => ({
    name: pick(shop, "name", locale),
    unitFen: fen(totalFen),
    quantity: 1,
  }));
  return {
    locale,
    returnUrl: env.publicOrigin + localised(locale, paths.paid(group.number)),
    leaveUrl: env.publicOrigin + localised(locale, paths.cashier(group.number)),
    lines: itemised.length > MOST_LINES ? perShop : itemised,
  };
}
