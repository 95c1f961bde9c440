import { daysIn, joinDay, splitDay } from "@/components/ui/day-parts";

export type Edge = "first" | "last";

/** A day that is chosen only in part, as the first or last one it can be: June is until the 30th. "" without a year. */
export function roundDay(day: string, edge: Edge): string {
  const chosen = splitDay(day);
  const { year } = chosen;
  if (!year) return "";
  const month = chosen.month || (edge === "first" ? "1" : "12");
  const most = daysIn({ ...chosen, month });
  const wanted = Number(chosen.day || (edge === "first" ? 1 : most));
  return joinDay({ year, month, day: String(Math.min(wanted, most)) });
}
