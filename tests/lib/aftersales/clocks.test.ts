import { describe, expect, test } from "vitest";
import { deadlineFor } from "@/lib/aftersales/clocks";
import { addHoliday, agree, refuse, tickCases } from "@/lib/aftersales/mutations";
import { DAY, HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createOfficer } from "@/tests/factories";
import { asked, boughtOrder, refunds, seen, statusOf } from "./bought";

const at = (text: string) => new Date(`${text}:00+08:00`);

describe("a clock", () => {
  test.each([
    ["STATION_ASKED", "2026-11-23T10:00", [], "2026-11-25T10:00"],
    ["STATION_ASKED", "2026-11-23T10:00", [["2026-11-24", "2026-11-26"]], "2026-11-28T10:00"],
    ["SEND_BACK", "2027-02-04T09:00", [["2027-02-05", "2027-02-11"]], "2027-02-18T09:00"],
    ["DECISION", "2026-11-26T12:00", [], "2026-12-03T12:00"],
    ["DECISION", "2026-11-28T12:00", [["2026-12-01", "2026-12-01"]], "2026-12-08T12:00"],
  ] as const)("%s set at %s with %j runs out at %s", (clock, from, rests, ends) => {
    const holidays = rests.map(([startsOn, endsOn]) => ({ startsOn, endsOn }));
    expect(deadlineFor(clock, at(from), holidays)).toEqual(at(ends));
  });
});

test("a silent seller: the station is asked, then the buyer has it", async () => {
  const bought = await boughtOrder();
  const number = await asked(bought, { percent: 100 });
  await tickCases(inFuture(47 * HOUR));
  expect(await db.afterSale.findUnique({ where: { number } })).toMatchObject({
    stationAskedAt: null,
  });
  await Promise.all([tickCases(inFuture(49 * HOUR)), tickCases(inFuture(49 * HOUR))]);
  expect(await db.afterSale.findUnique({ where: { number } })).toMatchObject({ clock: "AGREED" });
  await Promise.all([tickCases(inFuture(97 * HOUR)), tickCases(inFuture(97 * HOUR))]);
  expect(await statusOf(number)).toBe("REFUNDING");
  expect(await refunds(bought.order.id)).toHaveLength(1);
  const kinds = await db.afterSaleEvent.findMany({
    where: { afterSale: { number } },
    orderBy: { at: "asc" },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "ASKED",
    "STATION_ASKED",
    "AGREED_BY_SILENCE",
    "REFUND_SENT",
  ]);
});

test("a clock that jumped serves each step in its turn, once", async () => {
  const bought = await boughtOrder();
  const number = await asked(bought, {
    kind: "RETURN_REFUND",
    reason: "WRONG",
    lines: [{ lineId: bought.lineId, quantity: 1 }],
  });
  for (const _ of [1, 2, 3, 4])
    await Promise.all([tickCases(inFuture(400 * DAY)), tickCases(inFuture(400 * DAY))]);
  expect(await statusOf(number)).toBe("WITHDRAWN");
  expect(await refunds(bought.order.id)).toHaveLength(0);
});

test("a refusal that nobody disputes is closed after a week; holidays move what runs", async () => {
  const officer = await createOfficer();
  const bought = await boughtOrder();
  const number = await asked(bought);
  await refuse(bought.seller, { ...(await seen(number)), why: "OTHER", note: "" });
  const before = await db.afterSale.findUniqueOrThrow({ where: { number } });
  const day = (offset: number) =>
    inFuture(offset * DAY)
      .toISOString()
      .slice(0, 10);
  const holiday = { nameZh: "春节", nameEn: "Spring Festival", startsOn: day(2), endsOn: day(4) };
  await addHoliday(officer, holiday);
  const after = await db.afterSale.findUniqueOrThrow({ where: { number } });
  expect((after.deadlineAt?.getTime() ?? 0) - (before.deadlineAt?.getTime() ?? 0)).toBe(3 * DAY);
  await tickCases(inFuture(8 * DAY));
  expect((await db.afterSale.findUniqueOrThrow({ where: { number } })).closedAt).toBeNull();
  await tickCases(inFuture(11 * DAY));
  expect((await db.afterSale.findUniqueOrThrow({ where: { number } })).closedAt).not.toBeNull();
  expect(await agree(bought.seller, await seen(number))).toMatchObject({ code: "NOT_OPEN" });
});
