import "server-only";
import { notify } from "@/lib/notifications/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import type { BoughtLine } from "./line";

/** Tells the shop's owner and family what somebody says of their goods. */
export async function tellKeepers(tx: Transaction, line: BoughtLine, stars: number) {
  const { titleZh, titleEn, order } = line;
  const params = { titleZh, titleEn, stars };
  for (const { id: userId } of await keepersOf(tx, order.shopId))
    await notify(tx, { userId, kind: "review.written", params, path: paths.sellReviews() });
}

const toldSelect = {
  productId: true,
  shopId: true,
  orderLine: {
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      order: { select: { number: true, group: { select: { userId: true } } } },
    },
  },
} satisfies Prisma.ReviewSelect;

/** A review with whom to tell of it; null when it is not there. */
export const findTold = (tx: Transaction, where: Prisma.ReviewWhereInput) =>
  tx.review.findFirst({ where, select: toldSelect });

type Told = NonNullable<Awaited<ReturnType<typeof findTold>>>;

/** Tells the buyer, when they have an account. */
export async function tellBuyer(
  tx: Transaction,
  { orderLine: { id, titleZh, titleEn, order } }: Told,
  kind: "review.answered" | "review.hidden",
) {
  const { userId } = order.group;
  if (!userId) return;
  const path = paths.review(order.number, id);
  await notify(tx, { userId, kind, params: { titleZh, titleEn }, path });
}
