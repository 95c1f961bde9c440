import { beforeAll, expect, test } from "vitest";
import { businessDay, DAY, dayBegins, dayEnds, HOUR, inFuture } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { computeCycle } from "@/lib/subsidies/mutations";
import { generate } from "@/prisma/seed/generate";
import { createProduct } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { programme } from "./counted";

const SHOPS = 230;
const FRAUDS = 20;
const NOW = Math.floor(Date.now() / DAY) * DAY;

type Sold = { shopId: string; ownerId: string; phone: string; orders: string[] };

/** Each shop of the made-up history with its owner and what it sold in the period, the dearest order first. */
const readSold = (from: Date, until: Date) =>
  db.$queryRaw<Sold[]>(Prisma.sql`
    SELECT o."shopId", m."userId" AS "ownerId", u."phone",
      array_agg(o.id ORDER BY o."goodsFen" DESC) AS orders
    FROM "Order" o JOIN "ShopMember" m ON m."shopId" = o."shopId" AND m."role" = 'OWNER' JOIN "User" u ON u.id = m."userId"
    WHERE (SELECT count(*) FROM "Order" x WHERE x."groupId" = o."groupId") = 1 AND earning_waits(o, now()) IS NULL AND o."completedAt" >= ${from} AND o."completedAt" < ${until}
    GROUP BY 1, 2, 3 HAVING count(*) >= 8 ORDER BY 1`);

const fifth = (orders: string[]) => orders.slice(0, Math.max(2, Math.ceil(orders.length / 5)));

/** Ways of a seller to have bought from themselves, each on the dearest orders of a shop. */
const planted: Record<string, (shop: Sold, other: Sold, last: Date) => Promise<unknown>> = {
  account: ({ orders, ownerId }) =>
    db.orderGroup.updateMany({
      where: { orders: { some: { id: { in: fifth(orders) } } } },
      data: { userId: ownerId, guestHash: null },
    }),
  phone: ({ orders, phone }) =>
    db.order.updateMany({ where: { id: { in: fifth(orders) } }, data: { phone } }),
  address: async ({ orders, ownerId }) => {
    const place = { provinceCode: "110000", township: "城关镇", street: "老槐树下 1 号" };
    const rest = { cityCode: "110100", districtCode: "110101", townshipCode: "110101001" };
    const said = { province: "北京市", city: "北京市", district: "东城区" };
    const who = { userId: ownerId, recipient: "某人", phone: "+8613900000000" };
    await db.address.create({ data: { ...who, ...place, ...rest, ...said } });
    await db.order.updateMany({ where: { id: { in: fifth(orders) } }, data: place });
  },
  circle: async (shop, other) => {
    for (const [seller, buyer] of [
      [shop, other],
      [other, shop],
    ] as const)
      await db.orderGroup.updateMany({
        where: { orders: { some: { id: { in: fifth(seller.orders) } } } },
        data: { userId: buyer.ownerId, guestHash: null },
      });
  },
  lastDay: ({ orders }, _, last) =>
    db.order.updateMany({
      where: { id: { in: orders.slice(0, Math.max(4, Math.ceil(orders.length * 0.6))) } },
      data: { completedAt: inFuture(-HOUR, last) },
    }),
  door: async ({ orders }) => {
    const id = { in: fifth(orders).concat(orders.slice(-3)) };
    const place = { provinceCode: "110000", township: "城关镇", street: "空房子 3 号" };
    await db.order.updateMany({ where: { id }, data: place });
  },
  split: async ({ orders }) => {
    const id = { in: orders.slice(0, 5) };
    const { createdAt } = await db.order.findFirstOrThrow({ where: { id } });
    await db.order.updateMany({ where: { id }, data: { createdAt } });
    const one = { userId: null, guestHash: "one", phone: "+8613911112222", provedPhone: null };
    await db.orderGroup.updateMany({ where: { orders: { some: { id } } }, data: one });
  },
};

let flagged: Map<string, string[]>;
/** By shop, in which way. */
let frauds: Map<string, string>;

beforeAll(async () => {
  await createProduct({ titleZh: "黄小米", stock: 5 });
  await createProduct({ titleZh: "核桃", stock: 8 });
  await generate({ shops: SHOPS, products: 500, orders: 10_000 }, NOW);
  const endsOn = businessDay(new Date(NOW - 20 * DAY));
  const startsOn = businessDay(new Date(NOW - 300 * DAY));
  const until = dayEnds(endsOn);
  const shops = await readSold(dayBegins(startsOn), until);
  const ways = Object.entries(planted);
  frauds = new Map();
  for (let index = 0; frauds.size < FRAUDS; index += 2) {
    const [shop, other] = [shops[index], shops[index + 1]];
    if (!shop || !other) throw new Error("not enough shops");
    const [name, way] = first(ways.slice((index / 2) % ways.length));
    await way(shop, other, until);
    for (const { shopId } of name === "circle" ? [shop, other] : [shop]) frauds.set(shopId, name);
  }
  const share = { rule: "SHARE", basisPoints: 100, capFen: 100_000_000 } as const;
  const { officer, programmeId } = await programme({ startsOn, endsOn, ...share, tiers: [] });
  const made = await computeCycle(officer, { programmeId, fromOn: startsOn });
  if (!made.ok) throw new Error(made.code);
  const rows = await db.subsidyEntitlement.findMany({
    where: { cycleId: made.data.id, rewardFen: { gt: 0 } },
    include: { flags: true },
  });
  flagged = new Map(rows.map(({ shopId, flags }) => [shopId, flags.map(({ kind }) => kind)]));
}, 300_000);

test("every planted fraud is flagged", () => {
  expect(frauds.size).toBeGreaterThanOrEqual(FRAUDS);
  const missed = [...frauds].filter(([shopId]) => !flagged.get(shopId)?.length);
  expect(missed).toEqual([]);
});

test("none of two hundred honest shops is", () => {
  const honest = [...flagged].filter(([shopId]) => !frauds.has(shopId));
  expect(honest.length).toBeGreaterThanOrEqual(200);
  expect(honest.filter(([, kinds]) => kinds.length > 0)).toEqual([]);
});
