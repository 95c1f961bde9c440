import "server-only";
import { notify, tellAll } from "@/lib/notifications/mutations";
import { Prisma, type Statements, type Transaction } from "@/lib/platform/db";
import { saying } from "@/lib/platform/live-line";
import { paths } from "@/lib/platform/paths";

type News = {
  number: string;
  shopId: string;
  recipient: string;
  city: string;
  pieces: number;
  shopPhone: string;
  memberIds: string[];
};

/** One statement, because this runs inside the checkout of cash orders. */
const readNews = (tx: Statements, orderIds: string[]) =>
  tx.$queryRaw<News[]>(Prisma.sql`
    SELECT o.number, o."shopId", o.recipient, o.city, s.phone AS "shopPhone",
      (SELECT sum(l.quantity)::int FROM "OrderLine" l WHERE l."orderId" = o.id) AS pieces,
      ARRAY(
        SELECT m."userId" FROM "ShopMember" m
        WHERE m."shopId" = s.id AND m."removedAt" IS NULL AND m.role IN ('OWNER', 'FAMILY', 'PACKER')
      ) AS "memberIds"
    FROM "Order" o JOIN "Shop" s ON s.id = o."shopId" WHERE o.id = ANY(${orderIds}::uuid[])
    ORDER BY o.id`);

/** Tells each shop that an order is theirs to ship: a notice to its members, an SMS to its phone. */
export async function announceConfirmed(tx: Statements, orderIds: string[]) {
  const kind = "order.confirmed" as const;
  const news = await readNews(tx, orderIds);
  const notices = news.flatMap(({ number, recipient, city, pieces, memberIds }) => {
    const params = { number, recipient, city, pieces };
    return memberIds.map((userId) => ({ userId, kind, params, path: paths.sellOrder(number) }));
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
  await tellAll(tx, { notices, messages, events });
}

const keepers = {
  where: { removedAt: null, role: { in: ["OWNER", "FAMILY", "PACKER"] } },
  select: { userId: true },
} satisfies Prisma.Shop$membersArgs;

/** Tells the shop that it need not send an order it had been told to send. */
export async function tellShopCancelled(tx: Transaction, orderId: string) {
  const { number, shop } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, shop: { select: { members: keepers } } },
  });
  for (const { userId } of shop.members) {
    const path = paths.sellOrder(number);
    await notify(tx, { userId, kind: "order.cancelled", params: { number }, path });
  }
}
