import { beforeAll, expect, test } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { findShopMoney } from "@/lib/settlement/queries";
import {
  addProgramme,
  approveCycle,
  cancelCycle,
  computeCycle,
  endProgramme,
  holdBack,
  proposeCycle,
  release,
} from "@/lib/subsidies/mutations";
import {
  countProposed,
  findCycle,
  findEvidence,
  findShopSubsidies,
  listProgrammes,
} from "@/lib/subsidies/queries";
import { subsidyMoves } from "@/lib/subsidies/status";
import { takeBackSubsidies } from "@/lib/subsidies/take-back";
import { createOfficer, guest } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { guardedMoves } from "@/tests/support/guarded-moves";
import { earnedOrder } from "../settlement/earned";
import { codes, computed, entitlementOf, later, programme, proposed, wish } from "./counted";

let sold: Awaited<ReturnType<typeof earnedOrder>>;

beforeAll(async () => {
  sold = await earnedOrder();
});

test.each(["SubsidyCycle", "SubsidyEntitlement"] as const)(
  "the database allows exactly the moves of %s",
  async (table) => {
    expect(await guardedMoves(table)).toEqual([...subsidyMoves[table]].sort());
  },
);

test("a shop is entitled to what the books say it sold, order by order, and again to the same", async () => {
  const open = await earnedOrder({ daysAgo: -30 });
  const { id, officer, programmeId, fromOn } = await computed();
  const first = await entitlementOf(id, sold.shop.id);
  expect(first).toMatchObject({ status: "OPEN", netFen: 2_997, rewardFen: 500, flags: [] });
  expect(first?.orders.map(({ orderId }) => orderId)).toEqual([sold.order.id]);
  expect(await entitlementOf(id, open.shop.id)).toBeNull();
  await cancelCycle(officer, { id });
  const again = await computeCycle(officer, { programmeId, fromOn }, later());
  const second = await entitlementOf(again.ok ? again.data.id : "", sold.shop.id);
  expect(second?.hash).toBe(first?.hash);
  const evidence = await findEvidence(officer, second?.id ?? "", "zh", later());
  expect(evidence).toMatchObject({ isSame: true, nowFen: 2_997 });
  expect(evidence?.list.map(({ number }) => number)).toEqual([sold.order.number]);
});

test("what each shop sold equals an independent count in SQL", async () => {
  const { id } = await computed();
  const wrong = await db.$queryRaw(Prisma.sql`
    SELECT s.id, e."netFen", x.fen FROM "Shop" s
    LEFT JOIN "SubsidyEntitlement" e ON e."shopId" = s.id AND e."cycleId" = ${id}::uuid
    LEFT JOIN LATERAL (
      SELECT sum(l."netFen" + l."countyFen") - coalesce((SELECT sum(r."amountFen") FROM "RefundLine" r
        JOIN "OrderLine" x ON x.id = r."orderLineId" JOIN "Order" q ON q.id = x."orderId"
        WHERE q."shopId" = s.id AND q."status" = 'COMPLETED' AND q."completedAt" < now()), 0) AS fen
      FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o.id
      WHERE o."shopId" = s.id AND o."status" = 'COMPLETED' AND o."completedAt" < now()
    ) x ON true WHERE x.fen IS DISTINCT FROM e."netFen"::bigint`);
  expect(wrong).toEqual([]);
});

test("two who compute at once compute once; not before its orders are settled, nor after the end", async () => {
  const { officer, programmeId, fromOn } = await programme();
  const asked = { programmeId, fromOn };
  expect(await computeCycle(officer, asked)).toMatchObject({ code: "TOO_EARLY" });
  const both = await Promise.all([1, 2].map(() => computeCycle(officer, asked, later())));
  expect(codes(both)).toEqual(["CYCLE_COMPUTED", "OK"]);
  const dear = await programme({ tiers: [{ fromFen: 900_000_000, rewardFen: 1 }] });
  expect(await computeCycle(officer, dear, later())).toMatchObject({ code: "NOTHING_TO_PAY" });
  const ends = await Promise.all([1, 2].map(() => endProgramme(officer, { id: dear.programmeId })));
  expect(codes(ends)).toEqual(["NOT_FOUND", "OK"]);
  expect(await computeCycle(officer, dear, later())).toMatchObject({ code: "NOT_FOUND" });
});

test("who proposes can't approve; of two who approve at once one pays, and the shop is owed it", async () => {
  const { officer, checker, id, programmeId } = await proposed();
  const before = (await findShopMoney(sold.seller, sold.shop.id))?.owedFen ?? 0;
  expect(await approveCycle(officer, { id })).toMatchObject({ code: "SAME_PERSON" });
  expect(await countProposed(checker)).toBeGreaterThan(0);
  const both = await Promise.all([1, 2].map(() => approveCycle(checker, { id })));
  expect(codes(both)).toEqual(["NOT_FOUND", "OK"]);
  expect((await findShopMoney(sold.seller, sold.shop.id))?.owedFen).toBe(before + 500);
  const [shown] = (await listProgrammes(checker, "zh")).filter((one) => one.id === programmeId);
  expect(shown?.spentFen).toBe(shown?.cycles[0]?.rewardFen);
  const mine = await findShopSubsidies(sold.seller, sold.shop.id, "zh");
  expect(mine?.entitlements[0]).toMatchObject({ status: "PAID", rewardFen: 500 });
  expect(mine?.ways.some(({ way }) => way.soldFen === 2_997 && way.next?.restFen === 97_003)).toBe(
    true,
  );
});

test("of two who propose or cancel at once one does", async () => {
  const { officer, id } = await computed();
  const proposals = await Promise.all([1, 2].map(() => proposeCycle(officer, { id })));
  expect(codes(proposals)).toEqual(["NOT_FOUND", "OK"]);
  const ends = await Promise.all([1, 2].map(() => cancelCycle(officer, { id })));
  expect(codes(ends)).toEqual(["NOT_FOUND", "OK"]);
});

test("what is held back is not paid with the others, but later on a second person's word, once", async () => {
  const { officer, checker, id } = await proposed();
  const held = (await entitlementOf(id, sold.shop.id))?.id ?? "";
  const note = "发货地址要再核一下";
  const holds = await Promise.all([1, 2].map(() => holdBack(checker, { id: held, note })));
  expect(codes(holds)).toEqual(["NOT_FOUND", "OK"]);
  await approveCycle(checker, { id });
  const mine = await findShopSubsidies(sold.seller, sold.shop.id, "zh");
  expect(mine?.entitlements.find((one) => one.id === held)).toMatchObject({
    status: "HELD",
    heldNote: note,
  });
  expect(await release(officer, { id: held })).toMatchObject({ code: "SAME_PERSON" });
  const both = await Promise.all([1, 2].map(() => release(checker, { id: held })));
  expect(codes(both)).toEqual(["NOT_FOUND", "OK"]);
  expect(await holdBack(checker, { id: held, note })).toMatchObject({ code: "NOT_FOUND" });
});

test("the books refuse a payment that one person made alone", async () => {
  const { officer, checker, id } = await proposed();
  const { id: held } = (await entitlementOf(id, sold.shop.id)) ?? {};
  await holdBack(checker, { id: held ?? "", note: "先等等" });
  await approveCycle(checker, { id });
  await expect(
    db.subsidyEntitlement.update({
      where: { id: held },
      data: { status: "PAID", paidById: officer.userId, paidAt: new Date() },
    }),
  ).rejects.toThrow(/another person/);
  await expect(
    db.subsidyEntitlement.update({ where: { id: held }, data: { rewardFen: 501 } }),
  ).rejects.toThrow(/append-only/);
});

test("fifty who pay at once never go over the budget", async () => {
  const extra: string[] = [];
  for (let index = 0; index < 49; index += 1) extra.push((await earnedOrder()).shop.id);
  const { checker, id, programmeId } = await proposed({ budgetFen: 500 * 20 + 499 });
  const all = await db.subsidyEntitlement.findMany({
    where: { cycleId: id, rewardFen: { gt: 0 } },
  });
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(await approveCycle(checker, { id })).toMatchObject({ code: "OVER_BUDGET" });
  for (const one of all) await holdBack(checker, { id: one.id, note: "一个一个来" });
  expect(await approveCycle(checker, { id })).toMatchObject({ ok: true });
  const answers = await Promise.all(
    all.slice(0, 50).map((one) => release(checker, { id: one.id })),
  );
  expect(codes(answers).filter((code) => code === "OK")).toHaveLength(20);
  expect(codes(answers).filter((code) => code === "OVER_BUDGET")).toHaveLength(30);
  const { spentFen } = await db.subsidyProgramme.findUniqueOrThrow({ where: { id: programmeId } });
  expect(spentFen).toBe(10_000);
});

test("an order that was still open counts in the next period, and none counts twice", async () => {
  const late = await earnedOrder({ daysAgo: 12 });
  const hold = { orderId: late.order.id, note: "少算了", byId: late.seller.userId };
  const run = await db.settlementRun.create({
    data: {
      number: `S${Date.now()}`,
      status: "CANCELLED",
      cutoff: new Date(),
      checkBy: new Date(),
      makerId: hold.byId,
    },
  });
  const statement = await db.statement.create({
    data: { runId: run.id, shopId: late.shop.id, amountFen: 0 },
  });
  const { id: holdId } = await db.settlementHold.create({
    data: { ...hold, statementId: statement.id },
  });
  const startsOn = inFuture(-13 * DAY)
    .toISOString()
    .slice(0, 7);
  const endsOn = businessDay(inFuture(40 * DAY));
  const asked = await programme({ period: "MONTH", startsOn: `${startsOn}-01`, endsOn });
  const far = inFuture(120 * DAY);
  const [, ...rest] =
    (await listProgrammes(asked.officer, "zh", far)).find(({ id }) => id === asked.programmeId)
      ?.due ?? [];
  const early = await computeCycle(asked.officer, { ...asked, fromOn: `${startsOn}-01` }, far);
  const before = early.ok ? await entitlementOf(early.data.id, late.shop.id) : null;
  expect(before).toBeNull();
  await db.settlementHold.update({ where: { id: holdId }, data: { endedAt: new Date() } });
  const counted: (number | undefined)[] = [];
  for (const { fromOn } of rest) {
    const next = await computeCycle(asked.officer, { ...asked, fromOn }, far);
    const found = next.ok ? await entitlementOf(next.data.id, late.shop.id) : null;
    if (found) counted.push(found.netFen);
  }
  expect(counted).toEqual([2_997]);
});

test("a shop's first settled sale brings what was promised for it, once", async () => {
  const fresh = await earnedOrder({ quantity: 1 });
  const { id } = await computed({ firstSaleFen: 300 });
  expect(await entitlementOf(id, fresh.shop.id)).toMatchObject({
    firstSale: true,
    netFen: 999,
    rewardFen: 300,
  });
  const startsOn = inFuture(-2 * DAY)
    .toISOString()
    .slice(0, 10);
  await earnedOrder({ daysAgo: 1 });
  const young = await computed({ firstSaleFen: 300, startsOn });
  expect(await entitlementOf(young.id, fresh.shop.id)).toBeNull();
});

test("a later refund below the tier is taken back with the next bill, once", async () => {
  const { checker, id, programmeId } = await proposed();
  await approveCycle(checker, { id });
  const { order, lineId, seller, shop } = sold;
  const owed = (await findShopMoney(seller, shop.id))?.owedFen ?? 0;
  const lines = [{ orderLineId: lineId, quantity: 2, amountFen: fen(1_500) }];
  await inTransaction((tx) => createRefund(tx, { orderId: order.id, reason: "LATE", lines }));
  const refunded = owed - ((await findShopMoney(seller, shop.id))?.owedFen ?? 0);
  await takeBackSubsidies(later());
  const back = owed - ((await findShopMoney(seller, shop.id))?.owedFen ?? 0) - refunded;
  const paid = await db.subsidyEntitlement.findMany({
    where: { shopId: shop.id, status: "PAID" },
    select: { takenFen: true, rewardFen: true },
  });
  expect(paid.every(({ takenFen, rewardFen }) => takenFen === rewardFen)).toBe(true);
  expect(back).toBe(500 * paid.length);
  expect(await takeBackSubsidies(later())).toBe(0);
  const { spentFen } = await db.subsidyProgramme.findUniqueOrThrow({ where: { id: programmeId } });
  const [sums] = (await listProgrammes(checker, "zh")).filter((one) => one.id === programmeId);
  expect(spentFen).toBe(sums?.cycles[0]?.rewardFen);
  const entitlement = await entitlementOf(id, shop.id);
  expect(await findEvidence(checker, entitlement?.id ?? "", "zh", later())).toMatchObject({
    takenFen: 500,
    nowFen: 1_497,
  });
});

test("strangers find nothing and move nothing", async () => {
  const { officer, id, programmeId, fromOn } = await computed();
  const entitlement = (await entitlementOf(id, sold.shop.id))?.id ?? "";
  const others = await strangers();
  for (const stranger of [...others, guest()]) {
    expect(await listProgrammes(stranger, "zh")).toEqual([]);
    expect(await findCycle(stranger, id, "zh")).toBeNull();
    expect(await findEvidence(stranger, entitlement, "zh")).toBeNull();
    expect(await findShopSubsidies(stranger, sold.shop.id, "zh")).toBeNull();
    expect(await countProposed(stranger)).toBe(0);
    const answers = [
      await addProgramme(stranger, wish()),
      await endProgramme(stranger, { id: programmeId }),
      await computeCycle(stranger, { programmeId, fromOn }, later()),
      await proposeCycle(stranger, { id }),
      await approveCycle(stranger, { id }),
      await cancelCycle(stranger, { id }),
      await holdBack(stranger, { id: entitlement, note: "我来停一停" }),
      await release(stranger, { id: entitlement }),
    ];
    expect(new Set(codes(answers))).toEqual(new Set(["NOT_FOUND"]));
  }
  expect(await findCycle(officer, id, "zh")).toMatchObject({ status: "DRAFT" });
  expect(await findShopSubsidies(await createOfficer(), sold.shop.id, "zh")).toBeNull();
});
