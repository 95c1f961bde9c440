import { DAY } from "@/lib/platform/clock";

const near: Record<string, number> = {
  今天: 0,
  明天: 1,
  后天: 2,
  大后天: 3,
  today: 0,
  tomorrow: 1,
};
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const shifted = (today: string, days: number) =>
  new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);

/** The next such day from today on: of a month, or of any; null for 31 April. */
function nextDay(today: string, date: number, month: number | null, isLater: boolean) {
  const [year = 0, thisMonth = 0] = today.split("-").map(Number);
  for (let at = isLater ? 1 : 0; at <= 12; at += 1) {
    const first = new Date(Date.UTC(year, thisMonth - 1 + at, 1));
    const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), date));
    const isThere = day.getUTCMonth() === first.getUTCMonth();
    const isMonth = month === null || first.getUTCMonth() === month - 1;
    const text = day.toISOString().slice(0, 10);
    if (isThere && isMonth && text >= today) return text;
  }
  return null;
}

/**
 * The day that is said ("十五号" as 15号, 3月8号, 明天, 8 March), as YYYY-MM-DD from `today` on; null where
 * none is said or there is no such day.
 */
export function dayIn(text: string, today: string): string | null {
  const word = /大后天|后天|明天|今天|tomorrow|today/i.exec(text)?.[0].toLowerCase();
  if (word !== undefined) return shifted(today, near[word] ?? 0);
  const zh = /(下个?月)?(?:(\d{1,2})月)?(\d{1,2})[号日]?/.exec(text);
  const en = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ([a-z]{3}))?/i.exec(text);
  const named = months.indexOf(en?.[2]?.toLowerCase() ?? "") + 1;
  if (named > 0) return nextDay(today, Number(en?.[1]), named, false);
  if (!zh) return null;
  const [, later, month, date] = zh;
  return nextDay(today, Number(date), month ? Number(month) : null, later !== undefined);
}
