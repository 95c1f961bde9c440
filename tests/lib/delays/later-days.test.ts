import { expect, test } from "vitest";
import { laterDays } from "@/lib/delays";
import { DAY, inFuture } from "@/lib/platform/clock";

const now = new Date("2026-12-01T10:00:00+08:00");

test.each([
  ["nothing was promised", null, [2, 4, 7, 15]],
  ["the promise is past", inFuture(-3 * DAY, now), [2, 4, 7, 15]],
  ["it was promised for tomorrow", inFuture(DAY, now), [3, 5, 8, 16]],
  ["it takes three weeks to make", inFuture(21 * DAY, now), [23, 25, 28]],
  ["it takes two months to make", inFuture(60 * DAY, now), []],
])("when %s, the days lie after it and within a month", (_, shipBy, days) => {
  expect(laterDays(shipBy, now)).toEqual(days);
});
