import { expect, test } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import {
  answerHold,
  approveRun,
  cancelRun,
  checkBill,
  makeRun,
  objectToOrder,
} from "@/lib/settlement/mutations";
import { findShopMoney, listOrdersOfMonth } from "@/lib/settlement/queries";
import { settlementMoves } from "@/lib/settlement/status";
import { createOfficer, guest } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { guardedMoves } from "@/tests/support/guarded-moves";
import { asked } from "../aftersales/bought";
import { billOf, earnedOrder, openRun } from "./earned";

const later = inFuture(4 * DAY);

test.each(["SettlementRun", "Statement", "Payout"] as const)(
  "the database allows exactly the moves of %s",
  async (table) => {
    expect(await guardedMoves(table)).toEqual([...settlementMoves[table]].sort());
  },
);

test("an order is on the bill a week after it was received, with nothing open", async () => {
  const old = await earnedOrder();
  const young = await earnedOrder({ daysAgo: 3 });
  const open = await earnedOrder({ daysAgo: 5 });
  await asked(open);
  await db.order.update({
    where: { id: open.order.id },
    data: { completedAt: inFuture(-20 * DAY) },
  });
  const { id } = await openRun();
  expect(await billOf(id, young.shop.id)).toBeNull();
  expect(await billOf(id, open.shop.id)).toBeNull();
  const { amountFen, status } = (await billOf(id, old.shop.id)) ?? {};
  expect(status).toBe("OPEN");
  const owed = Number(amountFen);
  expect(owed).toBeGreaterThan(3000);
  const money = await findShopMoney(old.seller, old.shop.id);
  expect(money).toMatchObject({ owedFen: owed, freeFen: 0, onBillFen: owed });
  expect(money?.bill).toMatchObject({ amountFen: owed });
  const month = money?.months[0]?.month ?? "";
  expect(await listOrdersOfMonth(old.seller, old.shop.id, month)).toMatchObject([
    { number: old.order.number, standing: "ON_BILL", amountFen: owed },
  ]);
  expect(await listOrdersOfMonth(young.seller, young.shop.id, month)).toMatchObject([
    { standing: "WINDOW" },
  ]);
  expect(await listOrdersOfMonth(open.seller, open.shop.id, month)).toMatchObject([
    { standing: "AFTER_SALE" },
  ]);
});

test("who makes a run can't check it, and nobody does while shops still look", async () => {
  const earned = await earnedOrder();
  const { maker, id } = await openRun();
  const checker = await createOfficer("复核的");
  expect(await approveRun(maker, { id }, later)).toMatchObject({ code: "SAME_PERSON" });
  expect(await approveRun(checker, { id })).toMatchObject({ code: "STILL_CHECKING" });
  await expect(
    db.settlementRun.update({
      where: { id },
      data: { status: "APPROVED", checkerId: maker.userId },
    }),
  ).rejects.toThrow(/two_people/);
  const both = await Promise.all([
    approveRun(checker, { id }, later),
    approveRun(checker, { id }, later),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const bill = await billOf(id, earned.shop.id);
  expect(bill).toMatchObject({ status: "CHECKED", payout: { means: "CASH" } });
  expect(bill?.payout?.amountFen).toBe(bill?.amountFen);
  expect(await findShopMoney(earned.seller, earned.shop.id)).toMatchObject({ owedFen: 0 });
});

test("two runs at once are one, and what a cancelled one had waits for the next", async () => {
  const earned = await earnedOrder();
  const { id, maker } = await openRun();
  await cancelRun(maker, { id });
  const both = await Promise.all([makeRun(maker), makeRun(maker)]);
  expect(both.map((answer) => (answer.ok ? "OK" : answer.code)).sort()).toEqual(["OK", "RUN_OPEN"]);
  const [made] = both.flatMap((answer) => (answer.ok ? answer.data.id : []));
  expect(await billOf(made ?? "", earned.shop.id)).not.toBeNull();
});

test("an objection holds one order; strangers find nothing to check or to object to", async () => {
  const first = await earnedOrder();
  const { id } = await openRun();
  const bill = await billOf(id, first.shop.id);
  const wrong = { id: bill?.id ?? "", order: first.order.number, note: "少算了运费" };
  for (const stranger of [...(await strangers()), guest()]) {
    expect(await objectToOrder(stranger, wrong)).toMatchObject({ code: "NOT_FOUND" });
    expect(await checkBill(stranger, wrong)).toMatchObject({ code: "NOT_FOUND" });
    expect(await findShopMoney(stranger, first.shop.id)).toBeNull();
  }
  expect(await objectToOrder(first.seller, wrong)).toMatchObject({ ok: true });
  expect(await billOf(id, first.shop.id)).toMatchObject({ status: "OBJECTED", amountFen: 0n });
  const checker = await createOfficer();
  await earnedOrder();
  await approveRun(checker, { id }, later);
  expect((await billOf(id, first.shop.id))?.payout).toBeNull();
  const next = await openRun();
  expect(await billOf(next.id, first.shop.id)).toBeNull();
  const hold = await db.settlementHold.findFirstOrThrow({ where: { orderId: first.order.id } });
  await answerHold(checker, { id: hold.id, note: "运费是对的" });
  const again = await billOf((await openRun()).id, first.shop.id);
  expect(again?.amountFen).toBe(bill?.amountFen);
});

test("a refund after the payout is a debt that the next run nets to the fen", async () => {
  const first = await earnedOrder();
  const checker = await createOfficer();
  const { id } = await openRun();
  await approveRun(checker, { id }, later);
  const paid = (await billOf(id, first.shop.id))?.payout;
  await inTransaction((tx) =>
    createRefund(tx, {
      orderId: first.order.id,
      reason: "LATE",
      lines: [{ orderLineId: first.lineId, quantity: 1, amountFen: fen(333) }],
    }),
  );
  const money = await findShopMoney(first.seller, first.shop.id);
  const debt = money?.owedFen ?? 0;
  expect(debt).toBeLessThan(0);
  expect(money).toMatchObject({ freeFen: debt });
  await earnedOrder();
  expect(await billOf((await openRun()).id, first.shop.id)).toBeNull();

  // What the shop is given besides covers the debt, and the bill is what is left of it.
  const gift = 1_000 - debt;
  await db.$executeRaw`WITH t AS (
      INSERT INTO "LedgerTransaction" (kind, reference, at) VALUES ('SUBSIDY', ${`gift:${first.shop.id}`}, now()) RETURNING id
    ) INSERT INTO "LedgerLeg" ("transactionId", account, "shopId", part, "amountFen", at)
    SELECT t.id, leg.account::"LedgerAccount", leg.shop::uuid, leg.part::"LedgerPart", leg.fen, now() FROM t, (VALUES
      ('SHOP_PAYABLE', ${first.shop.id}, 'SUBSIDY', ${-gift}::bigint), ('SUBSIDY', NULL, NULL, ${gift}::bigint)
    ) AS leg(account, shop, part, fen)`;
  const bill = await billOf((await openRun()).id, first.shop.id);
  expect(bill?.amountFen).toBe(1_000n);
  const shown = (await findShopMoney(first.seller, first.shop.id))?.bill;
  expect(shown).toMatchObject({ amountFen: 1_000, subsidyFen: gift });
  expect(bill?.legs.some(({ correctsId }) => correctsId === paid?.id)).toBe(true);
});
