import { expect, test } from "vitest";
import { moment } from "@/components/ui/moment";

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
