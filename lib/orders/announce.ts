import "server-only";
import { notify, tellAll } from "@/lib/notifications/mutations";
import { Prisma, type Statements, type Transaction } from "@/lib/platform/db";
import { saying } from "@/lib/platform/live-line";
import { paths } from "@/lib/platform/paths";
import { senders } from "@/lib/shops/queries";

type News = {
  number: string;
  shopId: string;
  recipient: string;
  city: string;
  pieces: number;
  shopPhone: string;
  shopZh: string;
  shopEn: string;
  buyerId: string | null;
  memberIds: string[];
};

/** One statement, because this runs inside the checkout of cash orders. */
const readNews = (tx: Statements, orderIds: string[]) =>
  tx.$queryRaw<News[]>(Prisma.sql`
    SELECT o.number, o."shopId", o.recipient, o.city, s.phone AS "shopPhone",
      s."nameZh" AS "shopZh", s."nameEn" AS "shopEn", g."userId" AS "buyerId",
      (SELECT sum(l.quantity)::int FROM "OrderLine" l WHERE l."orderId" = o.id) AS pieces,
      ARRAY(
        SELECT m."userId" FROM "ShopMember" m
        WHERE m."shopId" = s.id AND m."removedAt" IS NULL AND m.role IN ('OWNER', 'FAMILY', 'PACKER')
      ) AS "memberIds"
    FROM "Order" o JOIN "Shop" s ON s.id = o."shopId" JOIN "OrderGroup" g ON g.id = o."groupId"
    WHERE o.id = ANY(${orderIds}::uuid[])
    ORDER BY o.id`);

/** Tells each shop that an order is theirs to ship, by notice and SMS, and the buyer that the shop knows. */
export async function announceConfirmed(tx: Statements, orderIds: string[]) {
  const kind = "order.confirmed" as const;
  const news = await readNews(tx, orderIds);
  const notices = news.flatMap(({ number, recipient, city, pieces, memberIds }) => {
    const params = { number, recipient, city, pieces };
    return memberIds.map((userId) => ({ userId, kind, params, path: paths.sellOrder(number) }));
  });
  const placed = news.flatMap(({ number, shopZh, shopEn, buyerId: userId }) => {
    const params = { number, shopZh, shopEn };
    return userId
      ? [{ userId, kind: "order.placed" as const, params, path: paths.order(number) }]
      : [];
  });
  const messages = news.map(({ number, pieces, shopPhone }) => ({
    phone: shopPhone,
    kind,
    params: { number, pieces },
    locale: "zh" as const,
  }));
  const events = news.map(({ shopId, number, pieces }) =>
    saying(`shop:${shopId}`, "order", { number, pieces }),
  );
  await tellAll(tx, { notices: [...notices, ...placed], messages, events });
}

/** Tells the shop that the parcel goes elsewhere. */
export async function tellReaddressed(tx: Transaction, orderId: string) {
  const { number, city, recipient, shop } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      number: true,
      city: true,
      recipient: true,
      shop: { select: { members: senders } },
    },
  });
  const kind = "order.readdressed" as const;
  const params = { number, city, recipient };
  const path = paths.sellOrder(number);
  await tellAll(tx, {
    notices: shop.members.map(({ userId }) => ({ userId, kind, params, path })),
  });
}

/** Tells the buyer that an order is done without their word. */
export async function tellCompleted(tx: Transaction, orderId: string) {
  const { number, group } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, group: { select: { userId: true } } },
  });
  const { userId } = group;
  const path = paths.order(number);
  if (userId) await notify(tx, { userId, kind: "order.completed", params: { number }, path });
}

/** Tells the shop that it need not send an order it had been told to send. */
export async function tellShopCancelled(tx: Transaction, orderId: string) {
  const { number, shop } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, shop: { select: { members: senders } } },
  });
  for (const { userId } of shop.members) {
    const path = paths.sellOrder(number);
    await notify(tx, { userId, kind: "order.cancelled", params: { number }, path });
  }
}
