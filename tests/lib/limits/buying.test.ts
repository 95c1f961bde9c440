import { expect, test } from "vitest";
import { buyNow, setQuantity } from "@/lib/cart/mutations";
import { placeOrder } from "@/lib/checkout/mutations";
import { getQuote } from "@/lib/checkout/queries";
import type { Viewer } from "@/lib/platform/auth";
import { newToken } from "@/lib/platform/ids";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { setLimits } from "@/tests/factories/limits";
import { onlyLine, put } from "@/tests/lib/cart/lines";
import { agree, buy, deliveryTo, quoteFor } from "@/tests/lib/checkout/shopper";
import { take, wanted } from "@/tests/lib/checkout/taking";
import { each } from "@/tests/lib/coupons/shopping";
import { piecesOf } from "./pieces";

test("the basket stops at the least and at the most, and says the number", async () => {
  const item = await createProduct({ stock: 50 });
  await setLimits(item, { least: 2, mostOnce: 4 });
  const viewer = await viewerOf(await createUser());
  expect(await put(viewer, item, 1)).toMatchObject({ code: "TOO_FEW", detail: { least: 2 } });
  expect(await put(viewer, item, 5)).toMatchObject({ code: "TOO_MANY", detail: { once: 4 } });
  expect(await put(viewer, item, 3)).toMatchObject({ ok: true });
  expect(await put(viewer, item, 2)).toMatchObject({ code: "TOO_MANY", detail: { inCart: 3 } });
  const { id: lineId, ...line } = await onlyLine(viewer);
  expect(line).toMatchObject({ quantity: 3, least: 2, limit: 4, problem: null });
  expect(await setQuantity(viewer, { lineId, quantity: 5 })).toMatchObject({ code: "TOO_MANY" });
  expect(await setQuantity(viewer, { lineId, quantity: 1 })).toMatchObject({ code: "TOO_FEW" });
  expect(await setQuantity(viewer, { lineId, quantity: 2 })).toMatchObject({ ok: true });
});

test("the rest of a shelf may be had whole", async () => {
  const item = await createProduct({ stock: 3 });
  await setLimits(item, { least: 5 });
  const viewer = await viewerOf(await createUser());
  expect(await put(viewer, item, 2)).toMatchObject({ code: "TOO_FEW" });
  expect(await put(viewer, item, 3)).toMatchObject({ ok: true });
  expect(await buy(viewer)).toMatchObject({ ok: true });
});

test("a limit that changes meanwhile is told, the basket keeps its number, and the buyer mends it", async () => {
  const item = await createProduct({ stock: 50 });
  const viewer = await viewerOf(await createUser());
  await put(viewer, item, 5);
  const wish = await agree(viewer);
  await setLimits(item, { mostOnce: 2 });
  expect(await placeOrder(viewer, wish)).toMatchObject({
    ...{ code: "TOO_MANY", detail: { title: item.product.titleZh, once: 2 } },
  });
  const { id: lineId, ...line } = await onlyLine(viewer);
  expect(line).toMatchObject({ quantity: 5, limit: 2, problem: "TOO_MANY" });
  expect(await setQuantity(viewer, { lineId, quantity: 4 })).toMatchObject({ ok: true });
  expect(await setQuantity(viewer, { lineId, quantity: 2 })).toMatchObject({ ok: true });
  expect(await buy(viewer)).toMatchObject({ ok: true });
});

async function fromTwoTabs(viewer: Viewer, variantId: string) {
  const only = [variantId];
  const quote = await getQuote(viewer, { provinceCode: "110000", only, locale: "zh" });
  return [await agree(viewer), await agree(viewer, { only, quoteHash: quote.hash })];
}

test("one account never has more than one person may, from two tabs at once", async () => {
  const item = await createProduct({ stock: 50 });
  await setLimits(item, { mostEach: 3 });
  const viewer = await viewerOf(await createUser());
  await put(viewer, item, 2);
  await buyNow(viewer, { variantId: item.variant.id, quantity: 2 });
  const wishes = await fromTwoTabs(viewer, item.variant.id);
  const placed = await Promise.all(wishes.map((wish) => placeOrder(viewer, wish)));
  expect(placed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(placed.find(({ ok }) => !ok)).toMatchObject({
    ...{ code: "HAD_ENOUGH", detail: { each: 3, had: 2, rest: 1 } },
  });
  expect(await piecesOf(item)).toBe(2);
  const rest = await onlyLineOrApart(viewer, item.variant.id);
  expect(rest).toMatchObject({ problem: "HAD_ENOUGH", quantity: 2, limit: 1 });
});

async function onlyLineOrApart(viewer: Viewer, variantId: string) {
  const quotes = [
    await quoteFor(viewer),
    await getQuote(viewer, { provinceCode: "110000", only: [variantId], locale: "zh" }),
  ];
  return quotes.flatMap(({ leftOut }) => leftOut)[0];
}

test("eight browsers of one phone at once never have more than one person may", async () => {
  const item = await createProduct({ stock: 100 });
  await setLimits(item, { mostEach: 3 });
  const delivery = deliveryTo();
  const viewers = await each(8, async () => {
    const viewer = guest();
    await put(viewer, item, 2);
    return viewer;
  });
  const placed = await Promise.all(viewers.map((viewer) => buy(viewer, { delivery })));
  expect(placed.filter(({ ok }) => ok)).toHaveLength(1);
  for (const one of placed) if (!one.ok) expect(one.code).toBe("HAD_ENOUGH");
  expect(await piecesOf(item)).toBe(2);
});

test("a person is known again by the account, the phone of the order and the browser", async () => {
  const item = await createProduct({ stock: 100 });
  await setLimits(item, { mostEach: 2 });
  const user = await createUser();
  const viewer = await viewerOf(user);
  await put(viewer, item, 2);
  expect(await buy(viewer)).toMatchObject({ ok: true });
  const asGuest = guest();
  await put(asGuest, item, 1);
  const delivery = deliveryTo(user.phone);
  expect(await buy(asGuest, { delivery })).toMatchObject({ code: "HAD_ENOUGH" });
  expect(await buy(asGuest)).toMatchObject({ ok: true });
  await put(asGuest, item, 1);
  expect(await buy(asGuest)).toMatchObject({ ok: true });
  expect(await put(asGuest, item, 1)).toMatchObject({
    ...{ code: "HAD_ENOUGH", detail: { had: 2, inCart: 0 } },
  });
});

test("who calls the shop is counted by the phone that it writes down", async () => {
  const shop = await createShop();
  const item = { ...(await createProduct({ shop, stock: 100 })), shop };
  await setLimits(item, { least: 2, mostOnce: 4, mostEach: 5 });
  const keeper = await viewerOf(shop.owner);
  const delivery = deliveryTo();
  const asked = (quantity: number) =>
    take(keeper, item, { key: newToken(), goods: [wanted(item, quantity)], delivery });
  expect(await asked(1)).toMatchObject({ code: "TOO_FEW", detail: { least: 2 } });
  expect(await asked(5)).toMatchObject({ code: "TOO_MANY", detail: { once: 4 } });
  expect(await asked(4)).toMatchObject({ ok: true });
  expect(await asked(2)).toMatchObject({ code: "HAD_ENOUGH", detail: { had: 4, rest: 1 } });
  const buyer = guest();
  await put(buyer, item, 2);
  expect(await buy(buyer, { delivery })).toMatchObject({ code: "HAD_ENOUGH" });
});

test("of a demo account, which is everybody's, only each order is bounded", async () => {
  const item = await createProduct({ stock: 100 });
  await setLimits(item, { mostEach: 2 });
  const viewer = await viewerOf(await createUser({ isDemo: true }));
  expect(await put(viewer, item, 3)).toMatchObject({ code: "HAD_ENOUGH" });
  for (const _ of [1, 2]) {
    await put(viewer, item, 2);
    expect(await buy(viewer)).toMatchObject({ ok: true });
  }
});
