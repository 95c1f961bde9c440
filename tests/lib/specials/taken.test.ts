import { expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { forgetSpecials } from "@/lib/specials/mutations";
import { createProduct, createShop, viewerOf } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { createSpecial } from "@/tests/factories/specials";
import { groupOf } from "@/tests/lib/checkout/shopper";
import { take, wanted } from "@/tests/lib/checkout/taking";
import { bought } from "@/tests/lib/coupons/shopping";
import { lineOf, takenOf } from "./shopping";

async function stand() {
  const shop = await createShop();
  const item = { ...(await createProduct({ shop, priceFen: 2000 })), shop };
  return { item, keeper: await viewerOf(shop.owner) };
}

const entryOf = (orderId: string) =>
  db.actionLog.findFirstOrThrow({ where: { subject: `order:${orderId}`, action: "order:take" } });

test("who calls the shop has the special price, too, of its quota and of nobody's share", async () => {
  const { item, keeper } = await stand();
  const special = await createSpecial(item, { quota: 5, mostEach: 3 });
  const group = await groupOf(await take(keeper, item, { goods: [wanted(item, 3)] }));
  expect(lineOf(group)).toMatchObject({ unitFen: 1600, listFen: 2000, specialId: special.id });
  expect(await takenOf(special.id)).toBe(3);
  expect(await db.specialBuyer.count({ where: { specialId: special.id } })).toBe(0);
  expect(await entryOf(first(group.orders).id)).toMatchObject({ after: { amountFen: 4800 } });
  const { before } = await entryOf(first(group.orders).id);
  expect(before).toBeNull();
});

test("what is agreed below it is agreed, and takes nothing from its quota", async () => {
  const { item, keeper } = await stand();
  const special = await createSpecial(item, { quota: 5 });
  const group = await groupOf(await take(keeper, item, { goods: [wanted(item, 2, 1500)] }));
  expect(lineOf(group)).toMatchObject({ unitFen: 1500, listFen: 2000, specialId: null });
  expect(await takenOf(special.id)).toBe(0);
  expect(await take(keeper, item, { goods: [wanted(item, 2, 1700)] })).toMatchObject({
    code: "PRICE_OUT_OF_BOUNDS",
    detail: { most: 16 },
  });
});

test("of who leaves no phone stays, and the quota still counts their pieces", async () => {
  const { item } = await stand();
  const special = await createSpecial(item, { quota: 5, mostEach: 2 });
  const { viewer } = await bought([item], 2);
  const { phone } = viewer;
  expect(await db.specialBuyer.count({ where: { phone } })).toBe(1);
  await inTransaction((tx) => forgetSpecials(tx, phone));
  expect(await db.specialBuyer.count({ where: { phone } })).toBe(0);
  expect(await db.specialUse.count({ where: { phone } })).toBe(0);
  expect(await takenOf(special.id)).toBe(2);
});
