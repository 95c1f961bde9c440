import { expect, test } from "vitest";
import { takeSnapshot } from "@/lib/ledger/mutations";
import { listBalances, shopBalance } from "@/lib/ledger/queries";
import { db } from "@/lib/platform/db";
import { createOfficer, createOrder, createProduct, guest } from "@/tests/factories";
import { payOrder } from "./paid";

const recount = async (shopId: string) => {
  const { _sum } = await db.ledgerLeg.aggregate({ where: { shopId }, _sum: { amountFen: true } });
  return -Number(_sum.amountFen ?? 0);
};

test("balances with a snapshot are the sums of all legs, however the two fall", async () => {
  const product = await createProduct({ stock: 100 });
  const officer = await createOfficer();
  for (const _ of [1, 2, 3]) {
    await payOrder(await createOrder({ products: [product] }));
    await payOrder(await createOrder());
    expect(await shopBalance(db, product.shop.id)).toBe(await recount(product.shop.id));
    await takeSnapshot();
    expect(await shopBalance(db, product.shop.id)).toBe(await recount(product.shop.id));
  }
  await Promise.all([takeSnapshot(), takeSnapshot(), payOrder(await createOrder())]);
  const balances = await listBalances(officer);
  expect(balances.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0);
  const [clearing] = balances.filter(({ account }) => account === "PROVIDER_CLEARING");
  const { _sum } = await db.payment.aggregate({ _sum: { amountFen: true } });
  expect(clearing).toMatchObject({ holder: "STRIPE", amountFen: _sum.amountFen });
});

test("a stranger reads no balance", async () => {
  expect(await listBalances(guest())).toEqual([]);
});
