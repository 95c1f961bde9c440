import { expect, test } from "vitest";
import { dayOf, moment, monthName } from "@/components/ui/moment";

// 21 November 2026, 23:30 in Shanghai.
const now = new Date("2026-11-21T15:30:00Z");

test.each([
  ["2026-11-21T06:20:00Z", "今天 14:20", "today 14:20"],
  ["2026-11-21T16:05:00Z", "明天 00:05", "tomorrow 00:05"],
  ["2026-11-20T02:00:00Z", "昨天 10:00", "yesterday 10:00"],
  ["2026-11-24T12:15:00Z", "11月24日 20:15", "November 24 20:15"],
])("%s is %s, %s", (at, zh, en) => {
  expect(moment(new Date(at), "zh", now)).toBe(zh);
  expect(moment(new Date(at), "en", now)).toBe(en);
});

test.each([
  ["2026-06-01T02:00:00Z", "6月1日", "June 1"],
  ["2026-01-05T02:00:00Z", "2026年1月5日", "January 5, 2026"],
  ["2025-11-29T02:00:00Z", "2025年11月29日", "November 29, 2025"],
  ["2027-01-02T02:00:00Z", "2027年1月2日", "January 2, 2027"],
  ["2027-11-29T02:00:00Z", "2027年11月29日", "November 29, 2027"],
])("the year of %s is said where it matters: %s, %s", (at, zh, en) => {
  expect(dayOf(new Date(at), "zh", now)).toBe(zh);
  expect(dayOf(new Date(at), "en", now)).toBe(en);
});

test("a month is called by its name and year", () => {
  expect(monthName("2026-11", "zh")).toBe("2026年11月");
  expect(monthName("2026-11", "en")).toBe("November 2026");
});
