export type DayParts = { year: string; month: string; day: string };

/** How many days this month has; 31 while it isn't known. */
export const daysIn = ({ year, month }: DayParts) =>
  month ? new Date(Date.UTC(Number(year || 2024), Number(month), 0)).getUTCDate() : 31;

/** YYYY-MM-DD in its three parts; "" in three empty ones. */
export function splitDay(value: string): DayParts {
  const [year = "", month = "", day = ""] = value.split("-");
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) };
}

/** A change of one part; the 31st of a month that has none becomes its last day. */
export function changePart(parts: DayParts, change: Partial<DayParts>, thisYear: number): DayParts {
  const next = { ...parts, ...change };
  const year = next.year || (next.month || next.day ? String(thisYear) : "");
  const most = daysIn({ ...next, year });
  return { ...next, year, day: next.day && String(Math.min(Number(next.day), most)) };
}

const two = (digits: string) => (digits === "" ? "" : digits.padStart(2, "0"));

/** YYYY-MM-DD; "" when nothing is chosen, and a text that is no day while something is missing. */
export const joinDay = ({ year, month, day }: DayParts) =>
  year || month || day ? `${year}-${two(month)}-${two(day)}` : "";
