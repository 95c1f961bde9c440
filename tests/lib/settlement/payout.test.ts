import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { requestCode } from "@/lib/identity/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { DAY, HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { fen } from "@/lib/platform/money";
import { bankFile } from "@/lib/settlement/bank-file";
import {
  approveRun,
  changeAccount,
  countOutPayout,
  makeBankFile,
  settlePayout,
  takeBankFile,
} from "@/lib/settlement/mutations";
import { findShopMoney } from "@/lib/settlement/queries";
import { createAssistant, createOfficer, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { villageFacts } from "@/tests/factories/shops";
import { billOf, earnedOrder, openRun } from "./earned";

const later = inFuture(4 * DAY);
const NUMBER = "0062170012345678";

/** The owner's account, changed so many hours ago. */
async function account(shop: { slug: string }, owner: UserViewer, hoursAgo: number) {
  const browserHash = hashToken(newToken());
  const asked = { phone: owner.phone, purpose: "PAYOUT_ACCOUNT", browserHash } as const;
  const more = { subject: shop.slug, address: null, locale: "zh" } as const;
  const sent = await requestCode({ ...asked, ...more });
  if (!sent.ok) throw new Error(sent.code);
  const code = sent.data.demoCode ?? "";
  const wish = { shop: shop.slug, holder: "王老二", bank: "武乡农商银行", account: NUMBER, code };
  return changeAccount(owner, wish, browserHash, inFuture(-hoursAgo * HOUR));
}

/** An approved payout; with an account that was changed so many hours ago. */
async function approved(hoursAgo?: number) {
  const earned = await earnedOrder();
  const shop = await db.shop.findUniqueOrThrow({ where: { id: earned.shop.id } });
  const seller = earned.seller as UserViewer;
  if (hoursAgo) expect(await account(shop, seller, hoursAgo)).toMatchObject({ ok: true });
  const checker = await createOfficer();
  const { id } = await openRun();
  expect(await approveRun(checker, { id }, later)).toMatchObject({ ok: true });
  const payout = (await billOf(id, shop.id))?.payout;
  if (!payout) throw new Error("no payout");
  return { ...earned, seller, shop, checker, payout };
}

const statusOf = async (id: string) =>
  (await db.payout.findUniqueOrThrow({ where: { id } })).status;

test("a file for the bank keeps leading zeros, in both encodings, with its sum", () => {
  const first = { number: "S1-0001", holder: "王,老二", account: NUMBER, bank: "武乡农商银行" };
  const second = { number: "S1-0002", holder: "赵㐂", account: "0001", bank: "邮储" };
  const rows = [
    { ...first, amountFen: fen(1250) },
    { ...second, amountFen: fen(5) },
  ];
  for (const encoding of ["gb18030", "utf-8"] as const) {
    const lines = iconv.decode(Buffer.from(bankFile(rows, encoding)), encoding).split("\r\n");
    expect(lines).toEqual([
      "序号,收款账号,收款户名,收款银行,金额,用途",
      `1,${NUMBER},王 老二,武乡农商银行,12.50,S1-0001`,
      "2,0001,赵㐂,邮储,0.05,S1-0002",
      "合计,2,,,12.55,",
      "",
    ]);
  }
});

test("a payout goes to the bank once, waits for funds, and is paid once", async () => {
  const { payout, checker, shop } = await approved(80);
  expect(payout).toMatchObject({ means: "BANK", status: "APPROVED" });
  const paid = { id: payout.id, to: "PAID" as const, note: "" };
  expect(await settlePayout(checker, paid)).toMatchObject({ code: "NOT_FOUND" });
  const made = await makeBankFile(checker);
  if (!made.ok) throw new Error(made.code);
  const file = await takeBankFile(checker, made.data.id);
  expect(file?.transfers).toContainEqual(
    expect.objectContaining({ number: payout.number, account: NUMBER }),
  );
  for (const stranger of await strangers())
    expect(await takeBankFile(stranger, made.data.id)).toBeNull();
  expect(await makeBankFile(checker)).toMatchObject({ code: "NOTHING_TO_SETTLE" });
  await settlePayout(checker, { ...paid, to: "WAITING_FUNDS" });
  const both = await Promise.all([settlePayout(checker, paid), settlePayout(checker, paid)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const references = [`payout:${payout.id}`, `payout-paid:${payout.id}`];
  const legs = await db.ledgerLeg.groupBy({
    by: ["account"],
    where: { transaction: { reference: { in: references } } },
    _sum: { amountFen: true },
  });
  const sums = Object.fromEntries(legs.map((leg) => [leg.account, leg._sum.amountFen]));
  const fenPaid = payout.amountFen;
  expect(sums).toEqual({ SHOP_PAYABLE: fenPaid, PAYOUT_CLEARING: 0n, BANK: -fenPaid });
  const kept = await db.payoutAccount.findFirstOrThrow({ where: { shopId: shop.id } });
  expect(JSON.stringify(kept)).not.toContain(NUMBER);
  expect(kept.last4).toBe("5678");
});

test("a payout that failed gives its legs back to the next bill", async () => {
  const { payout, checker, shop, seller } = await approved(80);
  await makeBankFile(checker);
  await settlePayout(checker, { id: payout.id, to: "FAILED", note: "户名不符" });
  expect(await statusOf(payout.id)).toBe("FAILED");
  const owed = Number(payout.amountFen);
  expect(await findShopMoney(seller, shop.id)).toMatchObject({ owedFen: owed, freeFen: owed });
  expect((await billOf((await openRun()).id, shop.id))?.amountFen).toBe(payout.amountFen);
});

test("a changed account rests for three days, is the owner's alone, and needs a fresh code", async () => {
  const { payout, checker, shop, seller } = await approved(71);
  await makeBankFile(checker);
  expect(await statusOf(payout.id)).toBe("APPROVED");
  const wish = { shop: shop.slug, holder: "别人", bank: "别行", account: "99999999" };
  const unproved = { ...wish, code: "000000" };
  expect(await changeAccount(seller, unproved, hashToken("x"))).toMatchObject({
    code: "CODE_GONE",
  });
  for (const stranger of await strangers())
    expect(await changeAccount(stranger, unproved, hashToken("x"))).toMatchObject({ ok: false });
  expect(await db.payoutAccount.count({ where: { shopId: shop.id } })).toBe(1);
  expect(await db.notification.count({ where: { kind: "account.changed" } })).toBeGreaterThan(0);
  expect(await makeBankFile(checker, inFuture(2 * HOUR))).toMatchObject({ ok: true });
});

test("cash is counted out at the village's station against the seller's code, once", async () => {
  const { payout, shop, seller } = await approved();
  const assistant = await viewerOf(await createAssistant({ villageId: shop.villageId }));
  const money = await findShopMoney(seller, shop.id);
  const wish = { number: payout.number, code: money?.payouts[0]?.code ?? "" };
  const { id: villageId } = await db.village.create({ data: villageFacts() });
  const elsewhere = await viewerOf(await createAssistant({ villageId }));
  expect(await countOutPayout(elsewhere, wish)).toMatchObject({ code: "COUNTER_WRONG" });
  const both = await Promise.all([
    countOutPayout(assistant, wish),
    countOutPayout(assistant, wish),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await statusOf(payout.id)).toBe("PAID");
});

test("five wrong codes end the seller's code, and the page shows another", async () => {
  const { payout, shop, seller } = await approved();
  const assistant = await viewerOf(await createAssistant({ villageId: shop.villageId }));
  const shown = async () => (await findShopMoney(seller, shop.id))?.payouts[0]?.code ?? "";
  const say = (code: string) => countOutPayout(assistant, { number: payout.number, code });
  const old = await shown();
  const wrong = old === "000000" ? "000001" : "000000";
  for (let times = 0; times < 4; times += 1)
    expect(await say(wrong)).toMatchObject({ code: "COUNTER_WRONG" });
  expect(await shown()).toBe(old);
  expect(await say(wrong)).toMatchObject({ code: "COUNTER_CODE_ENDED" });
  expect(await shown()).not.toBe(old);
  expect(await say(old)).toMatchObject({ code: "COUNTER_WRONG" });
  expect(await say(await shown())).toMatchObject({ ok: true });
});
