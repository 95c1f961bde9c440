import { businessDay, DAY, dayBegins, inFuture } from "@/lib/platform/clock";
import { containing, type Prisma } from "@/lib/platform/db";
import { phoneWanted } from "@/lib/platform/phone";
import type { DaysBack } from "./tabs";

/** What a seller looks for: a number, a name, the end of a phone, goods; in the last days or ever. */
export type ShopSearch = { text: string; days: DaysBack | null };

const MOST = 60;
const ENDING = 4;

function matching(text: string): Prisma.OrderWhereInput {
  const words = containing(text);
  const digits = text.replace(/[\s-]/g, "");
  const isEnding = /^\d+$/.test(digits) && digits.length >= ENDING;
  const phone = phoneWanted(text);
  return {
    OR: [
      { number: containing(digits) },
      { recipient: words },
      { lines: { some: { OR: [{ titleZh: words }, { titleEn: words }] } } },
      ...(phone ? [{ phone }] : []),
      ...(isEnding ? [{ phone: { endsWith: digits } }, { phone: { contains: `${digits}-` } }] : []),
    ],
  };
}

/** Midnight of the business day that is `days - 1` days before today. */
const since = (days: number, now: Date) => inFuture((1 - days) * DAY, dayBegins(businessDay(now)));

export function searchWhere({ text, days }: ShopSearch, now: Date): Prisma.OrderWhereInput {
  const words = text.trim().slice(0, MOST);
  return {
    AND: [
      words ? matching(words) : {},
      days === null ? {} : { createdAt: { gte: since(days, now) } },
    ],
  };
}
