export const lifeUnits = ["DAY", "MONTH"] as const;
export type LifeUnit = (typeof lifeUnits)[number];

const DAYS: Record<LifeUnit, number> = { DAY: 1, MONTH: 30 };
const MOST_DAYS = 3_650;

/** Days of what was typed, null where nothing was, undefined where it can't be read. */
export function parseShelfDays(text: string, unit: LifeUnit): number | null | undefined {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return null;
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) * DAYS[unit] : 0;
  return days > 0 && days <= MOST_DAYS ? days : undefined;
}

/** Days as people say them: whole months from three on. */
export function keepsFor(days: number | null): { count: string; unit: LifeUnit } {
  const isMonths = days !== null && days >= 90 && days % DAYS.MONTH === 0;
  if (isMonths) return { count: String(days / DAYS.MONTH), unit: "MONTH" };
  return { count: days === null ? "" : String(days), unit: "DAY" };
}
