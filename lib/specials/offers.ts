import { businessDay, DAY, inFuture } from "@/lib/platform/clock";

const JIAO = 10;
const SHARES = [5, 10, 20, 30];

/** Nobody writes fen on a price tag; what costs less than a yuan keeps them. */
const rounded = (fen: number) => (fen < 100 ? Math.floor(fen) : Math.floor(fen / JIAO) * JIAO);

/** Lower prices for what costs so much, each with its percent off; every one a price and below it. */
export const cutsFor = (wasFen: number): { percent: number; priceFen: number }[] =>
  SHARES.map((percent) => ({
    percent,
    priceFen: rounded((wasFen * (100 - percent)) / 100),
  })).filter(
    ({ priceFen }, at, all) =>
      priceFen >= 1 &&
      priceFen < wasFen &&
      all.findIndex((one) => one.priceFen === priceFen) === at,
  );

/** How long it may well run, in days with this one: Sunday is the end of this week. */
export function stretches(weekday: number): { word: "DAYS" | "SUNDAY"; days: number }[] {
  const toSunday = weekday === 0 ? 1 : 8 - weekday;
  const plain = [1, 3, 7, 15].map((days) => ({ word: "DAYS" as const, days }));
  return [
    ...plain.filter(({ days }) => days !== toSunday),
    { word: "SUNDAY" as const, days: toSunday },
  ].sort((one, other) => one.days - other.days);
}

/** Today and the two days after it, each with its day of the week; 0 is Sunday. */
export const nextDays = (now = new Date()): { day: string; weekday: number }[] =>
  [0, 1, 2].map((at) => {
    const day = businessDay(inFuture(at * DAY, now));
    return { day, weekday: new Date(`${day}T00:00:00Z`).getUTCDay() };
  });
