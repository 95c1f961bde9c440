import { expect, test } from "vitest";
import {
  acceptOffer,
  agree,
  askAfterSale,
  decide,
  declineOffer,
  dispute,
  finishCase,
  offer,
  receiveReturn,
  refuse,
  sendBack,
  withdraw,
} from "@/lib/aftersales/mutations";
import { findAskable, findCase, listCases } from "@/lib/aftersales/queries";
import { afterSaleMoves } from "@/lib/aftersales/status";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOfficer,
  guest,
  startActing,
} from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { guardedMoves } from "@/tests/support/guarded-moves";
import { asked, boughtOrder, onHand, refunds, seen, statusOf, wish } from "./bought";

test("the database allows exactly the moves of the table", async () => {
  expect(await guardedMoves("AfterSale")).toEqual([...afterSaleMoves].sort());
});

test("a claim takes a share of the line, and the goods stay where they are", async () => {
  const bought = await boughtOrder();
  const before = await onHand(bought.variant.id);
  const number = await asked(bought, {
    percent: 50,
    lines: [{ lineId: bought.lineId, quantity: 2 }],
  });
  expect(await agree(bought.seller, await seen(number))).toMatchObject({ ok: true });
  expect(await statusOf(number)).toBe("REFUNDING");
  expect(await refunds(bought.order.id)).toMatchObject([{ amountFen: 999, means: "PROVIDER" }]);
  expect(await onHand(bought.variant.id)).toBe(before);
  const refund = await db.refund.findFirstOrThrow({ where: { orderId: bought.order.id } });
  await db.refund.update({
    where: { id: refund.id },
    data: { status: "SUCCEEDED", settledAt: new Date() },
  });
  await Promise.all([finishCase(refund.id), finishCase(refund.id)]);
  expect(await statusOf(number)).toBe("DONE");
});

test("a part that is offered is taken, or goes back to the seller", async () => {
  const bought = await boughtOrder();
  const number = await asked(bought, { percent: 100 });
  await offer(bought.seller, { ...(await seen(number)), amountFen: 300 });
  expect(await declineOffer(bought.buyer, await seen(number))).toMatchObject({ ok: true });
  expect(await statusOf(number)).toBe("REQUESTED");
  await offer(bought.seller, { ...(await seen(number)), amountFen: 500 });
  expect(await acceptOffer(bought.buyer, await seen(number))).toMatchObject({ ok: true });
  expect(await refunds(bought.order.id)).toMatchObject([{ amountFen: 500 }]);
});

test("goods that come back bring the stock with them, and with the last of them every fen", async () => {
  const bought = await boughtOrder({ quantity: 3, priceFen: 1001 });
  const before = await onHand(bought.variant.id);
  const back = { kind: "RETURN_REFUND", reason: "NOT_AS_SHOWN" };
  for (const quantity of [1, 2]) {
    const number = await asked(bought, { ...back, lines: [{ lineId: bought.lineId, quantity }] });
    await agree(bought.seller, await seen(number));
    expect(await findCase(bought.buyer, "buyer", number, "zh")).toMatchObject({
      status: "AWAITING_RETURN",
      returnTo: expect.stringContaining("岭头"),
    });
    const parcel = { carrierCode: "YTO", waybill: `YT000000000${quantity}` };
    await sendBack(bought.buyer, { ...(await seen(number)), ...parcel });
    expect(await receiveReturn(bought.seller, await seen(number))).toMatchObject({ ok: true });
  }
  expect(await onHand(bought.variant.id)).toBe(before + 3);
  const all = await refunds(bought.order.id);
  expect(all.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(3003);
});

test("the part that was never sent goes back, its pieces too, and the order is a sent one", async () => {
  const bought = await boughtOrder({ quantity: 3, sent: 1 });
  const before = await onHand(bought.variant.id);
  const number = await asked(bought, {
    kind: "REFUND_ONLY",
    reason: "NOT_SENT",
    lines: [{ lineId: bought.lineId, quantity: 2 }],
  });
  expect(await agree(bought.seller, await seen(number))).toMatchObject({ ok: true });
  expect(await refunds(bought.order.id)).toMatchObject([{ amountFen: 1998 }]);
  expect(await onHand(bought.variant.id)).toBe(before + 2);
  const order = await db.order.findUniqueOrThrow({ where: { id: bought.order.id } });
  expect(order.shippedAt).not.toBeNull();
});

test("a refusal goes to the county, which decides to the fen", async () => {
  const bought = await boughtOrder();
  const officer = await createOfficer();
  const number = await asked(bought, { percent: 100 });
  await refuse(bought.seller, { ...(await seen(number)), why: "NOT_SO", note: "发货时都是好的" });
  expect(await dispute(bought.buyer, await seen(number))).toMatchObject({ ok: true });
  expect(await listCases(officer, "county", "waiting", "zh")).toMatchObject([{ number }]);
  const verdict = { ...(await seen(number)), note: "照片看得清" };
  expect(await decide(officer, { ...verdict, amountFen: 1_000 })).toMatchObject({
    code: "AFTERSALE_TOO_MUCH",
  });
  expect(await decide(officer, { ...verdict, amountFen: 400 })).toMatchObject({ ok: true });
  expect(await refunds(bought.order.id)).toMatchObject([{ amountFen: 400 }]);
  const other = await asked(await boughtOrder(), {});
  await refuse((await boughtOrder()).seller, { ...(await seen(other)), why: "NOT_SO", note: "" });
  expect(await statusOf(other)).toBe("REQUESTED");
});

test("a decision is about what was on the screen", async () => {
  const bought = await boughtOrder();
  const number = await asked(bought);
  const old = await seen(number);
  await offer(bought.seller, { ...old, amountFen: 100 });
  expect(await agree(bought.seller, old)).toMatchObject({ code: "CASE_MOVED_ON" });
  await withdraw(bought.buyer, await seen(number));
  expect(await statusOf(number)).toBe("WITHDRAWN");
});

test("the same request twice is one, a line is asked for once at a time, and five times at most", async () => {
  const bought = await boughtOrder({ quantity: 9 });
  const same = wish(bought);
  const [one, two] = await Promise.all([
    askAfterSale(bought.buyer, same),
    askAfterSale(bought.buyer, same),
  ]);
  expect(one).toEqual(two);
  expect(await askAfterSale(bought.buyer, wish(bought))).toMatchObject({
    code: "AFTERSALE_RUNNING",
  });
  for (const _ of [2, 3, 4, 5]) {
    const open = await db.afterSale.findFirstOrThrow({
      where: { orderId: bought.order.id, closedAt: null },
    });
    await withdraw(bought.buyer, open);
    await asked(bought);
  }
  await withdraw(
    bought.buyer,
    await db.afterSale.findFirstOrThrow({ where: { orderId: bought.order.id, closedAt: null } }),
  );
  expect(await askAfterSale(bought.buyer, wish(bought))).toMatchObject({
    code: "AFTERSALE_TOO_MANY",
  });
});

test("fifty approvals of one order at once are fifty right refunds", async () => {
  const product = await boughtOrder({ quantity: 50, priceFen: 333 });
  const cases = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const number = `A${String(index).padStart(12, "0")}`;
      await db.afterSale.create({
        data: {
          number,
          orderId: product.order.id,
          shopId: product.shop.id,
          kind: "CLAIM",
          reason: "SPOILED",
          goodsFen: 333,
          requestKey: number,
          lines: { create: { orderLineId: product.lineId, quantity: 1, amountFen: 333 } },
          events: { create: { to: "REQUESTED", kind: "ASKED", actorKind: "user" } },
        },
      });
      return { number, version: 1 };
    }),
  );
  const answers = await Promise.all(cases.map((one) => agree(product.seller, one)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
  const made = await refunds(product.order.id);
  expect(made.map(({ amountFen }) => amountFen)).toEqual(Array(50).fill(333));
  const split = await db.paymentSplit.findFirstOrThrow({ where: { orderId: product.order.id } });
  expect(split).toMatchObject({ capturedFen: 50 * 333 + 600, refundedFen: 50 * 333 });
}, 180_000);

test("who acts for a seller may refuse, and gives no money away alone", async () => {
  const bought = await boughtOrder();
  const owner = { id: (bought.seller as { userId: string }).userId };
  const { villageId } = await db.shop.findUniqueOrThrow({ where: { id: bought.shop.id } });
  const assistant = await createAssistant({ villageId });
  const acting = await startActing(
    await createConsent({ shop: { ...bought.shop, owner }, assistant }),
  );
  const number = await asked(bought);
  expect(await agree(acting, await seen(number))).toMatchObject({ code: "SECOND_PERSON" });
  expect(await offer(acting, { ...(await seen(number)), amountFen: 1 })).toMatchObject({
    code: "SECOND_PERSON",
  });
  expect(
    await refuse(acting, { ...(await seen(number)), why: "OTHER", note: "她说是好的" }),
  ).toMatchObject({ ok: true });
});

test("nobody else sees or touches a case", async () => {
  const bought = await boughtOrder();
  const number = await asked(bought);
  for (const stranger of [...(await strangers()), guest()]) {
    for (const side of ["buyer", "seller", "county"] as const)
      expect(await findCase(stranger, side, number, "zh")).toBeNull();
    expect(await agree(stranger, await seen(number))).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdraw(stranger, await seen(number))).toMatchObject({ code: "NOT_FOUND" });
    expect(await askAfterSale(stranger, wish(bought))).toMatchObject({ code: "NOT_FOUND" });
    expect(await findAskable(stranger, bought.order.number, "zh")).toBeNull();
  }
});
