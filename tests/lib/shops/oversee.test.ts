import { expect, test } from "vitest";
import { countOrdersOfShop } from "@/lib/orders/queries";
import { townshipKey } from "@/lib/places";
import { listTownships } from "@/lib/places/queries";
import { db } from "@/lib/platform/db";
import type { ShopsQuestion } from "@/lib/shops";
import { revealPhone } from "@/lib/shops/mutations";
import { findShopSheet, listShopNames, listShopsForDesk } from "@/lib/shops/queries";
import {
  createOfficer,
  createOrder,
  createProduct,
  createShop,
  createUser,
  viewerOf,
} from "@/tests/factories";
import { unique, villageFacts } from "@/tests/factories/shops";

const all: ShopsQuestion = {
  ...{ q: "", status: null, township: null, villageId: null, category: null, after: null },
};

test("shops are found by name, end of the phone, state, village and what they sell", async () => {
  const officer = await createOfficer();
  const shop = await createShop();
  const name = unique("店");
  await db.shop.update({ where: { id: shop.id }, data: { nameZh: name, phone: "+8613900138777" } });
  const { product } = await createProduct({ shop });
  const { slug } = await db.category.findUniqueOrThrow({ where: { id: product.categoryId } });
  const found = async (changes: Partial<ShopsQuestion>) =>
    (await listShopsForDesk(officer, { ...all, q: name, ...changes }, "zh")).shops.map(
      ({ id }) => id,
    );
  expect(await found({})).toEqual([shop.id]);
  expect(await found({ q: "8777" })).toContain(shop.id);
  expect(await found({ status: "OPEN", villageId: shop.villageId, category: slug })).toEqual([
    shop.id,
  ]);
  expect(await found({ status: "CLOSED" })).toEqual([]);
  expect(await found({ category: "nothing-like-it" })).toEqual([]);
});

test("shops are found by township, also with spaces in names, page after page", async () => {
  const officer = await createOfficer();
  const at = { countyZh: unique("Wu Xiang"), townshipZh: "Gu Cheng" };
  const village = await db.village.create({ data: { ...villageFacts(), ...at } });
  const elsewhere = await createShop();
  const shop = await createShop();
  await db.shop.update({ where: { id: shop.id }, data: { villageId: village.id } });
  const found = async (changes: Partial<ShopsQuestion>) =>
    (await listShopsForDesk(officer, { ...all, ...changes }, "zh")).shops.map(({ id }) => id);
  const township = townshipKey(at);
  expect(await listTownships("zh")).toContainEqual({ key: township, name: "Gu Cheng" });
  expect(await found({ township })).toEqual([shop.id]);
  expect(await found({ township, after: shop.id })).toEqual([]);
  expect(await found({ township, villageId: elsewhere.villageId })).toEqual([]);
  for (const nowhere of ["x", " ", at.countyZh])
    expect(await found({ township: nowhere })).toEqual([]);
});

test("a page of shops leads on to the next", async () => {
  const officer = await createOfficer();
  const village = (await createShop()).villageId;
  const word = unique("翻页");
  await db.shop.createMany({
    data: Array.from({ length: 60 }, () => ({
      slug: unique("shop"),
      nameZh: word,
      nameEn: word,
      keeperZh: "老胡",
      keeperEn: "Hu",
      phone: "+8613800138009",
      villageId: village,
    })),
  });
  const first = await listShopsForDesk(officer, { ...all, q: word }, "zh");
  const second = await listShopsForDesk(officer, { ...all, q: word, after: first.next }, "zh");
  const ids = [...first.shops, ...second.shops].map(({ id }) => id);
  expect([first.shops.length, second.shops.length, new Set(ids).size]).toEqual([50, 10, 60]);
  expect(second.next).toBeNull();
});

test("the sheet shows people and goods with phones masked, and orders by state", async () => {
  const officer = await createOfficer();
  const product = await createProduct();
  const { shop } = product;
  await createOrder({ products: [product], status: "CONFIRMED" });
  await createOrder({ products: [product], status: "CONFIRMED" });
  const sheet = await findShopSheet(officer, shop.id, "zh");
  expect(sheet).toMatchObject({ phone: "138****8009", goods: [{ status: "ON_SALE", count: 1 }] });
  expect(sheet?.members[0]?.phone).toMatch(/\*{4}/);
  const counts = await countOrdersOfShop(officer, shop.id);
  expect(counts.find(({ status }) => status === "CONFIRMED")?.count).toBe(2);
  expect(counts.find(({ status }) => status === "EXPIRED")?.count).toBe(0);
});

test("a phone is shown on request, and each look is written down", async () => {
  const officer = await createOfficer();
  const shop = await createShop();
  expect(await revealPhone(officer, shop.id)).toMatchObject({ data: { phone: "138 0013 8009" } });
  await revealPhone(officer, shop.id);
  const looks = await db.actionLog.findMany({
    where: { action: "phone:reveal", subject: `shop:${shop.id}` },
  });
  expect(looks.map(({ actorId }) => actorId)).toEqual([officer.userId, officer.userId]);
});

test("a seller sees nobody's sheet, not even their own here, and no phone", async () => {
  const shop = await createShop();
  const owner = await viewerOf(shop.owner);
  const stranger = await viewerOf(await createUser());
  for (const viewer of [owner, stranger]) {
    expect(await listShopsForDesk(viewer, all, "zh")).toEqual({
      shops: [],
      next: null,
      counts: [],
    });
    expect(await listShopNames(viewer, "zh")).toEqual([]);
    expect(await findShopSheet(viewer, shop.id, "zh")).toBeNull();
    expect(await countOrdersOfShop(viewer, shop.id)).toEqual([]);
    expect(await revealPhone(viewer, shop.id)).toMatchObject({ code: "NOT_FOUND" });
  }
});
