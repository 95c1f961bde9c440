import { expect, test } from "vitest";
import { db, type ShopRole } from "@/lib/platform/db";
import { freshenAll } from "@/lib/reporting/mutations";
import { getCountyMonth, getShopFigures } from "@/lib/reporting/queries";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { now } from "./check";
import { sell } from "./market";
import { officer } from "./people";

const year = { period: "year", locale: "zh", now } as const;

async function member(shopId: string, role: ShopRole) {
  const user = await createUser();
  await db.shopMember.create({ data: { shopId, userId: user.id, role } });
  return viewerOf(user);
}

async function soldShop(fen = 2_000) {
  const shop = await createShop();
  const item = await createProduct({ shop, priceFen: fen });
  await sell({ goods: [{ item, quantity: 1 }], at: now, buyer: { phone: "+8613711119999" } });
  return shop;
}

test("the owner and the family see what the shop sold; a packer and a host don't", async () => {
  const { id, owner } = await soldShop();
  const wanted = { shopId: id, ...year };
  for (const viewer of [await viewerOf(owner), await member(id, "FAMILY")])
    expect((await getShopFigures(viewer, wanted))?.compared.today.sold).toEqual({
      fen: 2_000,
      orders: 1,
    });
  for (const viewer of [await member(id, "PACKER"), await member(id, "HOST")])
    expect(await getShopFigures(viewer, wanted)).toBeNull();
});

test("another shop's owner, a stranger, a guest and an officer see nothing of it", async () => {
  const { id } = await soldShop();
  const other = await soldShop(900);
  const wanted = { shopId: id, ...year };
  const strangers = [await viewerOf(await createUser()), guest(), await officer()];
  for (const viewer of [await viewerOf(other.owner), ...strangers])
    expect(await getShopFigures(viewer, wanted)).toBeNull();
  const all = await getShopFigures(await viewerOf(other.owner), { ...wanted, shopId: null });
  expect(all?.compared.today.sold).toEqual({ fen: 900, orders: 1 });
});

test("only the county's office sees the county's month", async () => {
  const { owner } = await soldShop();
  const wanted = { month: null, kind: "village", locale: "zh", now } as const;
  for (const viewer of [await viewerOf(owner), await viewerOf(await createUser()), guest()])
    expect(await getCountyMonth(viewer, wanted)).toBeNull();
  expect(await getCountyMonth(await officer(), wanted)).toMatchObject({
    month: "2026-11",
    days: 26,
  });
});

test("two who count at once count everything once", async () => {
  const shop = await soldShop();
  await Promise.all([freshenAll(), freshenAll(), freshenAll()]);
  await freshenAll();
  const days = await db.shopDay.findMany({ where: { shopId: shop.id } });
  expect(days).toHaveLength(1);
  expect(days[0]).toMatchObject({ orders: 1, goodsFen: 2_000n });
  expect(await db.staleDay.count()).toBe(0);
});

test("a shop that opened stands in its month, also without a sale", async () => {
  const shop = await createShop();
  await freshenAll();
  const before = await getCountyMonth(await officer(), {
    month: "2026-07",
    kind: "village",
    locale: "zh",
    now,
  });
  await db.shop.update({
    where: { id: shop.id },
    data: { openedAt: new Date("2026-06-30T16:00:00Z") },
  });
  await freshenAll();
  const after = await getCountyMonth(await officer(), {
    month: "2026-07",
    kind: "village",
    locale: "zh",
    now,
  });
  expect(before?.county.now.newShops).toBe(0);
  expect(after?.county.now.newShops).toBe(1);
  expect(after?.cells.find(({ key }) => key === shop.villageId)?.now.newShops).toBe(1);
});

test("goods on another shelf move their sales with them", async () => {
  const shop = await soldShop();
  await freshenAll();
  const { id } = await db.category.create({
    data: { slug: "tea-x", nameZh: "茶", nameEn: "Tea", glyph: "tea" },
  });
  await db.product.updateMany({ where: { shopId: shop.id }, data: { categoryId: id } });
  await freshenAll();
  const figures = await getCountyMonth(await officer(), {
    month: "2026-11",
    kind: "category",
    locale: "en",
    now,
  });
  expect(figures?.cells.find(({ key }) => key === id)).toMatchObject({
    name: "Tea",
    now: { fen: 2_000 },
  });
});
