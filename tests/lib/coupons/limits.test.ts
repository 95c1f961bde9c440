import { expect, test } from "vitest";
import { changesBetween } from "@/lib/checkout";
import { placeOrder } from "@/lib/checkout/mutations";
import { getQuote } from "@/lib/checkout/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createProduct, guest } from "@/tests/factories";
import { createCoupon } from "@/tests/factories/coupons";
import { linesOf, put } from "@/tests/lib/cart/lines";
import { agree, buy, groupOf, quoteFor } from "@/tests/lib/checkout/shopper";
import { counted, each, shopperWith } from "./shopping";

const discounts = async (groups: Awaited<ReturnType<typeof groupOf>>[]) =>
  groups.filter(({ discountFen }) => discountFen > 0).length;

test.each([
  [50, 17],
  [20, 40],
])("%i buyers at once on %i uses", async (buyers, mostUses) => {
  const item = await createProduct({ priceFen: 2500, stock: 100 });
  const coupon = await createCoupon({ shop: item.shop, mostUses });
  const viewers = await each(buyers, () => shopperWith([item]));
  const wishes = await Promise.all(viewers.map((viewer) => agree(viewer)));
  const placed = await Promise.all(
    viewers.map((viewer, at) => placeOrder(viewer, wishes[at] ?? never())),
  );
  const taken = Math.min(buyers, mostUses);
  expect(placed.filter(({ ok }) => ok)).toHaveLength(taken);
  for (const one of placed) if (!one.ok) expect(one.code).toBe("PRICE_CHANGED");
  expect(await counted(coupon.id)).toEqual({ used: taken, givenFen: taken * 500 });
  const late = viewers.filter((_, at) => !placed[at]?.ok);
  const again = await Promise.all(late.map(async (viewer) => groupOf(await buy(viewer))));
  expect(await discounts(again)).toBe(0);
});

const never = (): never => {
  throw new Error("no wish");
};

test("a county's money is never more than its budget", async () => {
  const item = await createProduct({ priceFen: 2500, stock: 100 });
  const coupon = await createCoupon({ budgetFen: 3400 });
  const viewers = await each(15, () => shopperWith([item]));
  const wishes = await Promise.all(viewers.map((viewer) => agree(viewer)));
  await Promise.all(viewers.map((viewer, at) => placeOrder(viewer, wishes[at] ?? never())));
  expect(await counted(coupon.id)).toEqual({ used: 6, givenFen: 3000 });
  expect((await quoteFor(await shopperWith([item]))).coupons).toMatchObject([{ why: "GONE" }]);
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
});

test("one person has it as often as one may, from however many tabs at once", async () => {
  const items = await each(4, () => createProduct({ priceFen: 2500 }));
  const coupon = await createCoupon({ mostEach: 2 });
  const viewer = await shopperWith(items);
  await db.cartLine.updateMany({
    where: { variantId: { in: items.map(({ variant }) => variant.id) } },
    data: { isApart: true },
  });
  const wishes = await Promise.all(items.map(({ variant }) => agreeOn(viewer, [variant.id])));
  const placed = await Promise.all(wishes.slice(1).map((wish) => placeOrder(viewer, wish)));
  expect(placed.filter(({ ok }) => ok)).toHaveLength(2);
  expect(await counted(coupon.id)).toMatchObject({ used: 2 });
  const [own] = (await quoteOf(viewer, [items[0]?.variant.id ?? ""])).coupons.filter(
    ({ id }) => id === coupon.id,
  );
  expect(own?.why).toBe("USED");
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
});

const quoteOf = (viewer: Viewer, only: string[]) =>
  getQuote(viewer, { provinceCode: "110000", only, locale: "zh" });

async function agreeOn(viewer: Viewer, only: string[]) {
  return agree(viewer, { key: newToken(), only, quoteHash: (await quoteOf(viewer, only)).hash });
}

test("a coupon that ended meanwhile changes the price, and nothing is lost", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const coupon = await createCoupon({ shop: item.shop });
  const viewer = await shopperWith([item]);
  const [before, wish] = [await quoteFor(viewer), await agree(viewer)];
  expect(before).toMatchObject({ goodsFen: 2500, discountFen: 500, totalFen: 2600 });
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
  expect(await placeOrder(viewer, wish)).toMatchObject({ code: "PRICE_CHANGED" });
  expect(await linesOf(viewer)).toHaveLength(1);
  const after = await quoteFor(viewer);
  expect(changesBetween(before, after)).toEqual([{ kind: "COUPON", from: 500, to: 0 }]);
  expect(after.coupons.find(({ id }) => id === coupon.id)?.why).toBe("OVER");
  const group = await groupOf(await placeOrder(viewer, { ...wish, quoteHash: after.hash }));
  expect(group).toMatchObject({ discountFen: 0, totalFen: 3100 });
});

test("guests are told to sign in, and pay what the shelf says until they do", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const coupon = await createCoupon({ shop: item.shop });
  const viewer = guest();
  await put(viewer, item);
  const quote = await quoteFor(viewer);
  expect(quote.coupons.find(({ id }) => id === coupon.id)?.why).toBe("SIGN_IN");
  expect((await groupOf(await buy(viewer))).discountFen).toBe(0);
});
