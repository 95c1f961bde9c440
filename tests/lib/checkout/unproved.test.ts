import { expect, test } from "vitest";
import { askPhoneCode, placeOrder, provePhone } from "@/lib/checkout/mutations";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { put } from "@/tests/lib/cart/lines";
import { countsOf } from "@/tests/lib/inventory/stock";
import { agree, buy, deliveryTo } from "./shopper";

const unproved = { ok: false, code: "PHONE_UNPROVED" };

const cash = { method: "CASH_ON_DELIVERY" as const };

/** As `buy`, by a guest whose phone nobody has seen. */
async function tryToBuy(
  item: Awaited<ReturnType<typeof createProduct>>,
  changes: Parameters<typeof agree>[1] = {},
  quantity = 1,
) {
  const viewer = guest();
  await put(viewer, item, quantity);
  return placeOrder(viewer, await agree(viewer, changes));
}

test("made-up phones empty no shelf: cash takes nothing before a code was typed", async () => {
  const item = await createProduct({ shop: await createShop({ allowsCod: true }), stock: 12 });
  for (let tries = 0; tries < 12; tries += 1) {
    expect(await tryToBuy(item, cash)).toMatchObject(unproved);
  }
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 12, reserved: 0 });
});

test("with the code that was sent to it a phone buys by cash, and only that phone", async () => {
  const item = await createProduct({ shop: await createShop({ allowsCod: true }) });
  const [viewer, phone] = [guest(), newPhone()];
  await put(viewer, item);
  const sent = await askPhoneCode(viewer, { phone, locale: "zh", address: null });
  const code = sent.ok ? (sent.data.demoCode ?? "") : "";
  expect(await provePhone(guest(), { phone, code })).toMatchObject({ code: "CODE_GONE" });
  expect(await provePhone(viewer, { phone, code })).toMatchObject({ ok: true });
  const other = await agree(viewer, { ...cash, delivery: deliveryTo(newPhone()) });
  expect(await placeOrder(viewer, other)).toMatchObject(unproved);
  const wish = await agree(viewer, { ...cash, delivery: deliveryTo(phone) });
  expect(await placeOrder(viewer, wish)).toMatchObject({ ok: true });
});

test("who has signed in has proved a phone", async () => {
  const item = await createProduct({ shop: await createShop({ allowsCod: true }) });
  const viewer = await viewerOf(await createUser());
  await put(viewer, item);
  expect(await placeOrder(viewer, await agree(viewer, cash))).toMatchObject({ ok: true });
});

test("guests hold half of a shelf unpaid, the rest is for those with a proved phone", async () => {
  const item = await createProduct({ stock: 8 });
  const answers = [];
  for (let tries = 0; tries < 8; tries += 1) answers.push(await tryToBuy(item));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(4);
  expect(answers.at(-1)).toMatchObject(unproved);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 8, reserved: 4 });

  const known = guest();
  await put(known, item);
  expect(await buy(known)).toMatchObject({ ok: true });
});
