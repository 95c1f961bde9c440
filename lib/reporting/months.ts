const MONTH = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

/** YYYY-MM. */
export const isMonth = (value: unknown): value is string =>
  typeof value === "string" && MONTH.test(value);

/** The month (YYYY-MM) so many months after this one. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export const nextMonth = (month: string) => monthAfter(month, 1);

/** How many days this month has. */
export const daysIn = (month: string) =>
  (Date.parse(`${nextMonth(month)}-01`) - Date.parse(`${month}-01`)) / 86_400_000;
