import { DAY, HOUR, MINUTE } from "@/lib/platform/clock";

type Waited = { unit: "minutes" | "hours" | "days"; count: number };

/** How long somebody has been waiting, in the largest unit that is full. */
export function waited(since: string, now = new Date()): Waited {
  const ms = now.getTime() - Date.parse(since);
  if (ms >= DAY) return { unit: "days", count: Math.floor(ms / DAY) };
  if (ms >= HOUR) return { unit: "hours", count: Math.floor(ms / HOUR) };
  return { unit: "minutes", count: Math.max(1, Math.floor(ms / MINUTE)) };
}
