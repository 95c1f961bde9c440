import { daysIn, monthAfter } from "./months";

/** Business days as YYYY-MM-DD, both included. */
export type Span = { from: string; to: string };

/** A stretch of time up to today, and the same stretch before. */
export type Compared = { now: Span; before: Span };

export const periods = ["week", "month", "year"] as const;
export type Period = (typeof periods)[number];

export const isPeriod = (value: unknown): value is Period => periods.some((one) => one === value);

const DAY = 86_400_000;

export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** 1 is Monday, as weeks here begin. */
const weekday = (day: string) => new Date(day).getUTCDay() || 7;

/** The same day of another month, or its last one. */
const sameDayIn = (month: string, day: string) =>
  `${month}-${String(Math.min(Number(day.slice(8)), daysIn(month))).padStart(2, "0")}`;

/** What "this week", "this month" and "this year" mean on a day, each beside as many days of the last one. */
export function comparedOn(today: string): Record<"today" | Period, Compared> {
  const yesterday = dayAfter(today, -1);
  const monday = dayAfter(today, 1 - weekday(today));
  const month = today.slice(0, 7);
  const [lastMonth, lastYear] = [monthAfter(month, -1), monthAfter(month, -12)];
  return {
    today: { now: { from: today, to: today }, before: { from: yesterday, to: yesterday } },
    week: {
      now: { from: monday, to: today },
      before: { from: dayAfter(monday, -7), to: dayAfter(today, -7) },
    },
    month: {
      now: { from: `${month}-01`, to: today },
      before: { from: `${lastMonth}-01`, to: sameDayIn(lastMonth, today) },
    },
    year: {
      now: { from: `${today.slice(0, 4)}-01-01`, to: today },
      before: { from: `${lastYear.slice(0, 4)}-01-01`, to: sameDayIn(lastYear, today) },
    },
  };
}
