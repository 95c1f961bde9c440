import { HOUR } from "@/lib/platform/clock";
import { momentOf } from "./read/cells";

const IN_NAME = /(20\d{6})[-_ ]?(\d{4,6})?(?!\d)/;

/**
 * When a platform wrote a file: what its name says, else when the browser's system last touched it; never
 * later than now.
 */
export function madeAtOf(name: string, touchedAt: Date, now = new Date()): Date {
  const [, day, time = ""] = IN_NAME.exec(name) ?? [];
  const named = day ? momentOf(`${day}${time ? ` ${time}` : ""}`) : null;
  const at = named && named.getTime() < now.getTime() + HOUR ? named : touchedAt;
  return at > now ? now : at;
}
