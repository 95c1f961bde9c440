import { expect, test } from "vitest";
import { placeOrder } from "@/lib/checkout/mutations";
import { createProduct, guest } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { provePhone } from "@/tests/factories/proofs";
import { put } from "@/tests/lib/cart/lines";
import { countsOf } from "@/tests/lib/inventory/stock";
import { agree, deliveryTo, groupsOf } from "./shopper";

async function atCheckout(stock = 20) {
  const viewer = guest();
  const item = await createProduct({ stock });
  await put(viewer, item, 2);
  return { viewer, item, input: await agree(viewer) };
}

test("ten presses at once make one order group, and all ten get its number", async () => {
  const { viewer, item, input } = await atCheckout();
  const answers = await Promise.all(Array.from({ length: 10 }, () => placeOrder(viewer, input)));
  expect(new Set(answers.map((answer) => answer.ok && answer.data.groupNumber)).size).toBe(1);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await groupsOf(viewer)).toBe(1);
  expect(await countsOf(item.variant.id)).toMatchObject({ reserved: 2 });
});

test("a lost answer is found again, even after new goods went into the basket", async () => {
  const { viewer, input } = await atCheckout();
  const first = await placeOrder(viewer, input);
  await put(viewer, await createProduct());
  expect(await placeOrder(viewer, input)).toEqual(first);
  expect(await groupsOf(viewer)).toBe(1);
});

test("the same key for another order is refused and names the first", async () => {
  const { viewer, input } = await atCheckout();
  const first = await placeOrder(viewer, input);
  const number = first.ok && first.data.groupNumber;
  expect(await placeOrder(viewer, { ...input, notes: {}, returnsAgreed: false })).toMatchObject({
    code: "KEY_REUSED",
    detail: { number },
  });
});

test("two tabs with keys of their own: one order, the other finds its basket empty", async () => {
  const { viewer, input } = await atCheckout();
  const answers = await Promise.all([
    placeOrder(viewer, input),
    placeOrder(viewer, await agree(viewer)),
  ]);
  expect(answers.map((answer) => (answer.ok ? "placed" : answer.code)).sort()).toEqual([
    "EMPTY_CART",
    "placed",
  ]);
  expect(await groupsOf(viewer)).toBe(1);
});

test("a key belongs to its buyer: another may use the same", async () => {
  const [one, two] = [await atCheckout(), await atCheckout()];
  const answers = [
    await placeOrder(one.viewer, one.input),
    await placeOrder(two.viewer, { ...two.input, key: one.input.key }),
  ];
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
});

test("fifty buyers at once of ten pieces: ten orders, none oversold", async () => {
  const item = await createProduct({ stock: 10 });
  const buyers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const viewer = guest();
      await put(viewer, item, 1);
      const phone = newPhone();
      await provePhone(viewer.guestHash, phone);
      return { viewer, input: await agree(viewer, { delivery: deliveryTo(phone) }) };
    }),
  );
  const answers = await Promise.all(buyers.map(({ viewer, input }) => placeOrder(viewer, input)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.code])))).toEqual(
    new Set(["OUT_OF_STOCK"]),
  );
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 10, reserved: 10 });
});
