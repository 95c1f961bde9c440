import { expect, test } from "vitest";
import { buyNow } from "@/lib/cart/mutations";
import { changesBetween } from "@/lib/checkout";
import { placeOrder } from "@/lib/checkout/mutations";
import { getQuote } from "@/lib/checkout/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { createCoupon } from "@/tests/factories/coupons";
import { first } from "@/tests/factories/shops";
import { createSpecial } from "@/tests/factories/specials";
import { linesOf, put } from "@/tests/lib/cart/lines";
import { agree, buy, deliveryTo, groupOf, quoteFor } from "@/tests/lib/checkout/shopper";
import { each, shopperWith } from "@/tests/lib/coupons/shopping";
import { lineOf, takenOf } from "./shopping";

const never = (): never => {
  throw new Error("no wish");
};

/** All of these at once, each having agreed to what it saw. */
async function allAtOnce(viewers: Viewer[]) {
  const wishes = await Promise.all(viewers.map((viewer) => agree(viewer)));
  return Promise.all(viewers.map((viewer, at) => placeOrder(viewer, wishes[at] ?? never())));
}

test("fifty buyers at once on a quota of seventeen: seventeen have it, the others pay the shelf's", async () => {
  const item = await createProduct({ priceFen: 2500, stock: 100 });
  const special = await createSpecial(item, { quota: 17 });
  const viewers = await each(50, () => shopperWith([item]));
  const placed = await allAtOnce(viewers);
  const groups = await Promise.all(placed.filter(({ ok }) => ok).map((one) => groupOf(one)));
  expect(groups.map((group) => lineOf(group).unitFen)).toEqual(Array(17).fill(2000));
  for (const one of placed) if (!one.ok) expect(one.code).toBe("PRICE_CHANGED");
  expect(await takenOf(special.id)).toBe(17);
  const late = viewers.filter((_, at) => !placed[at]?.ok);
  const again = await Promise.all(late.map(async (viewer) => groupOf(await buy(viewer))));
  expect(again.map((group) => lineOf(group).unitFen)).toEqual(Array(33).fill(2500));
  expect(await takenOf(special.id)).toBe(17);
});

test("a line has it for all its pieces or for none, and says how many could", async () => {
  const item = await createProduct({ priceFen: 2500 });
  await createSpecial(item, { quota: 3 });
  const viewer = await shopperWith([item], 4);
  const said = async () => first(first((await quoteFor(viewer)).shops).lines);
  expect(await said()).toMatchObject({ unitFen: 2500, special: { why: "FEWER", most: 3 } });
  const [line] = await linesOf(viewer);
  await db.cartLine.update({ where: { id: line?.id ?? "" }, data: { quantity: 3 } });
  expect(await said()).toMatchObject({ unitFen: 2000, totalFen: 6000, special: { why: null } });
  const group = await groupOf(await buy(viewer));
  expect(lineOf(group)).toMatchObject({ unitFen: 2000, listFen: 2500, netFen: 6000 });
  expect(first((await quoteFor(await shopperWith([item]))).shops).lines).toMatchObject([
    { unitFen: 2500, special: { why: "GONE" } },
  ]);
});

async function agreeOn(viewer: Viewer, variantId: string, phone?: string) {
  const only = [variantId];
  const quote = await getQuote(viewer, { provinceCode: "110000", only, locale: "zh" });
  const delivery = deliveryTo(phone);
  return agree(viewer, { key: newToken(), only, delivery, quoteHash: quote.hash });
}

test("one person has as many as one may, from two tabs at once", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const special = await createSpecial(item, { mostEach: 2 });
  const viewer = await viewerOf(await createUser());
  await put(viewer, item, 2);
  await buyNow(viewer, { variantId: item.variant.id, quantity: 2 });
  const wishes = [await agree(viewer), await agreeOn(viewer, item.variant.id)];
  const placed = await Promise.all(wishes.map((wish) => placeOrder(viewer, wish)));
  expect(placed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await takenOf(special.id)).toBe(2);
  const rest = [...(await quoteFor(viewer)).shops, ...(await apart(viewer, item.variant.id)).shops];
  expect(first(rest).lines).toMatchObject([{ unitFen: 2500, special: { why: "HAD" } }]);
});

const apart = (viewer: Viewer, id: string) =>
  getQuote(viewer, { provinceCode: "110000", only: [id], locale: "zh" });

test("guests are counted by the phone of the order, are told, and may take the shelf's price", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const special = await createSpecial(item, { mostEach: 1 });
  const [one, other] = [guest(), guest()];
  const delivery = deliveryTo();
  for (const viewer of [one, other]) await put(viewer, item);
  expect(await buy(one, { delivery })).toMatchObject({ ok: true });
  const wish = await agree(other, { delivery });
  expect(await placeOrder(other, wish)).toMatchObject({
    code: "SPECIAL_HAD",
    detail: { variantId: item.variant.id },
  });
  const forgone = [item.variant.id];
  const before = await quoteFor(other);
  const after = await getQuote(other, {
    provinceCode: "110000",
    only: null,
    forgone,
    locale: "zh",
  });
  expect(changesBetween(before, after)).toMatchObject([{ kind: "PRICE", from: 2000, to: 2500 }]);
  const group = await groupOf(await buy(other, { delivery, forgone, quoteHash: after.hash }));
  expect(lineOf(group)).toMatchObject({ unitFen: 2500, specialId: null });
  expect(await takenOf(special.id)).toBe(1);
});

test("one that ends between the quote and the order changes the price, and nothing is lost", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const special = await createSpecial(item);
  const viewer = await shopperWith([item]);
  const [before, wish] = [await quoteFor(viewer), await agree(viewer)];
  expect(before.goodsFen).toBe(2000);
  await db.special.update({ where: { id: special.id }, data: { endsAt: new Date() } });
  expect(await placeOrder(viewer, wish)).toMatchObject({ code: "PRICE_CHANGED" });
  expect(await linesOf(viewer)).toHaveLength(1);
  const after = await quoteFor(viewer);
  expect(changesBetween(before, after)).toMatchObject([{ kind: "PRICE", from: 2000, to: 2500 }]);
  expect(await takenOf(special.id)).toBe(0);
});

test("one that begins meanwhile is not charged unseen either", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const viewer = await shopperWith([item]);
  const wish = await agree(viewer);
  await createSpecial(item);
  expect(await placeOrder(viewer, wish)).toMatchObject({ code: "PRICE_CHANGED" });
});

test("coupons count what is left of the price", async () => {
  const item = await createProduct({ priceFen: 2200 });
  await createSpecial(item, { priceFen: 1900 });
  await createCoupon({ shop: item.shop, offFen: 500, overFen: 2000 });
  expect(await quoteFor(await shopperWith([item]))).toMatchObject({ discountFen: 0 });
  expect(await quoteFor(await shopperWith([item], 2))).toMatchObject({
    ...{ goodsFen: 3800, discountFen: 500 },
  });
});

test("two special prices of one variant never overlap, whoever writes them", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const { endsAt } = await createSpecial(item);
  await expect(createSpecial(item, { startsAt: new Date(endsAt.getTime() - 1) })).rejects.toThrow();
  const endsLater = new Date(endsAt.getTime() + 1000);
  await createSpecial(item, { startsAt: endsAt, endsAt: endsLater });
});
