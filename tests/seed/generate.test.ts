import { beforeAll, describe, expect, test } from "vitest";
import { DAY } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { generate } from "@/prisma/seed/generate";
import { createProduct } from "@/tests/factories";

const NOW = Date.UTC(2026, 10, 21);
const wishes = { shops: 4, products: 12, orders: 600 };

const counts = async () => ({
  shops: await db.shop.count(),
  products: await db.product.count(),
  orders: await db.order.count(),
});

/** The database checks no foreign key while histories are loaded; these queries do. */
async function foreignKeyQueries() {
  const keys = await db.$queryRaw<{ query: string }[]>`
    SELECT format('SELECT count(*) FROM %s a LEFT JOIN %s b ON b.%I = a.%I WHERE a.%I IS NOT NULL AND b.%I IS NULL',
      c.conrelid::regclass, c.confrelid::regclass, t.attname, f.attname, f.attname, t.attname) AS query
    FROM pg_constraint c
    JOIN pg_attribute f ON f.attrelid = c.conrelid AND f.attnum = c.conkey[1]
    JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = c.confkey[1]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`;
  return keys.map(({ query }) => query);
}

beforeAll(async () => {
  await createProduct({ titleZh: "黄小米", stock: 5 });
  await createProduct({ titleZh: "核桃", stock: 8, returnPolicy: "FRESH_EXCLUDED" });
  await generate(wishes, NOW);
});

// The invariants of tests/support run after this file, as after every other.
describe("made-up history", () => {
  test("there is as much of it as was asked for", async () => {
    expect(await counts()).toEqual({ shops: 6, products: 14, orders: 600 });
  });

  test("orders ended in every way that orders end, and the newest wait to be shipped", async () => {
    const groups = await db.order.groupBy({ by: ["status"], _count: true });
    const by = Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
    expect(by.COMPLETED).toBeGreaterThan(450);
    for (const status of ["CONFIRMED", "CANCELLED", "EXPIRED"])
      expect(by[status]).toBeGreaterThan(0);
    expect(by.PENDING_PAYMENT).toBeUndefined();
    const waiting = await db.order.findMany({ where: { status: "CONFIRMED", shippedAt: null } });
    for (const { createdAt } of waiting)
      expect(NOW - createdAt.getTime()).toBeLessThanOrEqual(4 * DAY);
  });

  test("it lies in the past, within 24 months", async () => {
    const { _min, _max } = await db.order.aggregate({
      _min: { createdAt: true },
      _max: { createdAt: true, deliveredAt: true, shippedAt: true },
    });
    expect(NOW - Number(_min.createdAt)).toBeLessThanOrEqual(731 * DAY);
    for (const moment of Object.values(_max)) expect(Number(moment)).toBeLessThan(NOW);
  });

  test("buyers come back, some are guests, some buy from two shops at once", async () => {
    const byBuyer = await db.orderGroup.groupBy({ by: ["userId"], _count: true });
    expect(byBuyer.some(({ userId, _count }) => userId && _count > 3)).toBe(true);
    expect(byBuyer.find(({ userId }) => userId === null)?._count).toBeGreaterThan(20);
    const shops = await db.order.groupBy({ by: ["groupId"], _count: true });
    expect(shops.some(({ _count }) => _count > 1)).toBe(true);
  });

  test("goods keep their stock: what was sold had been brought in", async () => {
    const items = await db.stockItem.findMany({ include: { movements: true } });
    for (const { onHand, movements } of items)
      expect(movements.reduce((sum, { change }) => sum + change, 0)).toBe(onHand);
    expect(await db.stockMovement.count({ where: { kind: "SALE" } })).toBeGreaterThan(600);
  });

  test("nothing points at a row that is not there", async () => {
    for (const query of await foreignKeyQueries()) {
      const [broken] = await db.$queryRaw<{ count: bigint }[]>(Prisma.raw(query));
      expect(Number(broken?.count), query).toBe(0);
    }
  });

  test("made goods can be found by what they are", async () => {
    const goods = await db.product.count({ where: { slug: { startsWith: "goods-" } } });
    const [found] = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM "SearchDocument" s JOIN "Product" p ON p.id = s."productId"
      WHERE p.slug LIKE 'goods-%'`;
    expect(Number(found?.count)).toBe(goods);
  });

  test("made once more, it goes on where it ended", async () => {
    await generate({ shops: 2, products: 3, orders: 50 }, NOW);
    expect(await counts()).toEqual({ shops: 8, products: 17, orders: 650 });
  });

  test("a busy shop finds paid orders of the last days to ship, one of them late", async () => {
    const { shopId } = await db.product.findFirstOrThrow({ where: { titleZh: "核桃" } });
    const { slug } = await db.shop.findUniqueOrThrow({ where: { id: shopId } });
    const before = new Date();
    await generate({ shops: 0, products: 0, orders: 1, busy: slug }, NOW);
    const waiting = await db.order.findMany({
      where: { shopId, status: "CONFIRMED", shippedAt: null, createdAt: { gt: new Date(NOW) } },
      select: { shipBy: true },
    });
    expect(waiting).toHaveLength(7);
    expect(waiting.filter(({ shipBy }) => shipBy && shipBy < before)).toHaveLength(1);
  });
});
