import { afterEach, beforeEach, expect, test } from "vitest";
import { openShop, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const list = () =>
  shop.stripe.balanceTransactions.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });

test("every charge and refund has a row, which sums to what can be paid out", async () => {
  const intent = await shop.sell(12_800);
  const refund = await shop.stripe.refunds.create({ payment_intent: intent, amount: 800 });
  const rows = await list();
  expect(rows).toMatchObject([
    { type: "refund", amount: -800, fee: 0, net: -800, source: refund.id, currency: "cny" },
    { type: "charge", amount: 12_800, fee: 77, net: 12_723, currency: "cny" },
  ]);
  expect(rows[1]?.available_on).toBe((rows[1]?.created ?? 0) + 2 * 86_400);
  expect((await shop.stripe.refunds.retrieve(refund.id)).balance_transaction).toBe(rows[0]?.id);
  const { row } = await shop.control<{ row: { amount: number } }>("payout", { everything: true });
  expect(row.amount).toBe(-(12_723 - 800));
  expect(await shop.control("payout", { everything: true })).toEqual({ row: null });
});

test("rows come page by page, newest first, and name what they are about", async () => {
  const rows = Array.from({ length: 250 }, (_, n) => ({
    ...{ type: "charge", amount: 100, created: 1_700_000_000 + n, intent: `pi_${n}` },
  }));
  await shop.control("balance", { rows });
  const query = { limit: 100, expand: ["data.source"], created: { gte: 1_700_000_010 } };
  const found = await shop.stripe.balanceTransactions
    .list(query)
    .autoPagingToArray({ limit: 1_000 });
  expect(found).toHaveLength(240);
  expect(found[0]).toMatchObject({ source: { object: "charge", payment_intent: "pi_249" } });
  expect(found.at(-1)).toMatchObject({ source: { payment_intent: "pi_10" } });
});

test("a failed refund comes back, unless it is told to be kept", async () => {
  const fail = async (next: object[]) => {
    await shop.control("faults", {
      next: [{ route: "POST /v1/refunds", kind: "refund_pending" }, ...next],
    });
    const { id } = await shop.stripe.refunds.create({ payment_intent: await shop.sell(1_000) });
    await shop.control(`refunds/${id}/settle`, { outcome: "fail" });
    return (await list()).filter(({ source }) => source === id).map(({ amount }) => amount);
  };
  expect(await fail([])).toEqual([1_000, -1_000]);
  expect(await fail([{ route: "BALANCE refund", kind: "kept" }])).toEqual([-1_000]);
});

test.each([
  ["missing", []],
  [
    "double",
    [
      [1_000, 6],
      [1_000, 6],
    ],
  ],
  ["wrong_amount", [[1_001, 6]]],
  ["wrong_fee", [[1_000, 13]]],
  [
    "reversed",
    [
      [-1_000, 0],
      [1_000, 6],
    ],
  ],
  [
    "own_fee",
    [
      [-88, 0],
      [1_000, 6],
    ],
  ],
])("the balance told %s", async (kind, expected) => {
  await shop.control("faults", { next: [{ route: "BALANCE charge", kind }] });
  await shop.sell(1_000);
  expect((await list()).map(({ amount, fee }) => [amount, fee])).toEqual(expected);
});

test("late rows come with the next reading, changed ones change after it", async () => {
  await shop.control("faults", { next: [{ route: "BALANCE charge", kind: "late" }] });
  await shop.sell(1_000);
  expect(await list()).toEqual([]);
  expect(await list()).toHaveLength(1);
  await shop.control("faults", { next: [{ route: "BALANCE charge", kind: "changed" }] });
  await shop.sell(2_000);
  expect((await list()).map(({ amount }) => amount)).toContain(2_000);
  expect((await list()).map(({ amount }) => amount)).toContain(1_900);
});
