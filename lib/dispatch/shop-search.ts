import { businessDay, DAY } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import type { DaysBack } from "./tabs";

/** What a seller looks for: a number, a name, the end of a phone, goods; in the last days or ever. */
export type ShopSearch = { text: string; days: DaysBack | null };

const MOST = 60;
const ENDING = 4;

function matching(text: string): Prisma.OrderWhereInput {
  const goods = { contains: text, mode: "insensitive" } as const;
  const digits = text.replace(/[\s-]/g, "");
  const isEnding = /^\d+$/.test(digits) && digits.length >= ENDING;
  return {
    OR: [
      { number: { contains: digits.toUpperCase() } },
      { recipient: { contains: text, mode: "insensitive" } },
      { lines: { some: { OR: [{ titleZh: goods }, { titleEn: goods }] } } },
      ...(isEnding ? [{ phone: { endsWith: digits } }] : []),
    ],
  };
}

/** Midnight of the business day that is `days - 1` days before today. */
const since = (days: number, now: Date) =>
  new Date(new Date(`${businessDay(now)}T00:00:00+08:00`).getTime() - (days - 1) * DAY);

export function searchWhere({ text, days }: ShopSearch, now: Date): Prisma.OrderWhereInput {
  const words = text.trim().slice(0, MOST);
  return {
    AND: [
      words ? matching(words) : {},
      days === null ? {} : { createdAt: { gte: since(days, now) } },
    ],
  };
}
