import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createProduct, createShop } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { Caller } from "@/tests/support/caller";

const BUYERS = 200;
const UNITS = 50;

const home = {
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110101",
  townshipCode: "110101001",
  street: "某胡同 1 号",
  recipient: "李女士",
};

type Goods = Awaited<ReturnType<typeof createProduct>>;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** One guest at one of the app's processes: basket, quote, and then the order. */
async function fillBasket(index: number, { product, variant }: Goods) {
  const addresses = inject("addresses");
  const caller = new Caller(inject("origin"), addresses[index % addresses.length]);
  await caller.fetch(`/api/me?product=${product.slug}`);
  await caller.act("cart.add", { variantId: variant.id, quantity: 1 });
  const { result } = await caller.act("checkout.quote", {
    provinceCode: home.provinceCode,
    only: null,
    locale: "zh",
  });
  const quoteHash = field(field(result, "data"), "hash");
  const phone = newPhone();
  await provePhone(caller, phone);
  return { caller, quoteHash, phone };
}

/** As the page does it: the demo answers the code that it sends. */
async function provePhone(caller: Caller, phone: string) {
  const { result } = await caller.act("checkout.askPhoneCode", { phone, locale: "zh" });
  const code = field(field(result, "data"), "demoCode");
  await caller.act("checkout.provePhone", { phone, code });
}

async function placeOrder({ caller, quoteHash, phone }: Awaited<ReturnType<typeof fillBasket>>) {
  const { result } = await caller.act("checkout.placeOrder", {
    key: randomBytes(16).toString("hex"),
    only: null,
    delivery: { ...home, phone },
    notes: {},
    method: "CASH_ON_DELIVERY",
    quoteHash,
    returnsAgreed: true,
    locale: "zh",
  });
  return field(result, "ok") === true ? "sold" : String(field(result, "code"));
}

const tally = (answers: string[]) =>
  Object.fromEntries(
    [...new Set(answers)].map((one) => [one, answers.filter((answer) => answer === one).length]),
  );

test("two hundred buyers at two processes get exactly the fifty units there are", async () => {
  const shop = await createShop({ allowsCod: true });
  const goods = await createProduct({ shop, stock: UNITS });
  const baskets: Awaited<ReturnType<typeof fillBasket>>[] = [];
  for (let from = 0; from < BUYERS; from += 20) {
    const some = Array.from({ length: 20 }, (_, index) => fillBasket(from + index, goods));
    baskets.push(...(await Promise.all(some)));
  }

  const answers = await Promise.all(baskets.map(placeOrder));

  expect(tally(answers)).toEqual({ sold: UNITS, OUT_OF_STOCK: BUYERS - UNITS });
  const item = await db.stockItem.findUniqueOrThrow({ where: { variantId: goods.variant.id } });
  expect(item).toMatchObject({ onHand: 0, reserved: 0 });
  expect(await db.order.count({ where: { shopId: shop.id, status: "CONFIRMED" } })).toBe(UNITS);
});

test("a double click at two processes makes one order", async () => {
  const shop = await createShop({ allowsCod: true });
  const goods = await createProduct({ shop, stock: 5 });
  const [here = "", there = here] = inject("addresses");
  const { caller, quoteHash, phone } = await fillBasket(0, goods);
  const input = {
    key: randomBytes(16).toString("hex"),
    only: null,
    delivery: { ...home, phone },
    notes: {},
    method: "CASH_ON_DELIVERY",
    quoteHash,
    returnsAgreed: true,
    locale: "zh",
  };
  const clicks = [here, there, here, there].map((address) =>
    caller.at(address).act("checkout.placeOrder", input),
  );
  const results = (await Promise.all(clicks)).map(({ result }) => result);
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(results[0]).toMatchObject({ ok: true });
  expect(await db.order.count({ where: { shopId: shop.id } })).toBe(1);
});
