import "server-only";
import type { Phone } from "@/lib/platform/phone";
import { countUse, forgetUses, type Limit } from "@/lib/platform/rate-limit";
import { type Failure, fail } from "@/lib/platform/result";

export type LimitRefusal = "CODE_TOO_SOON" | "CODE_TOO_MANY" | "CODE_TOO_MANY_TODAY";

type Asking = { phone: Phone; address: string };
type DemoAsking = { phone: Phone; browserHash: string };

const ofPhone = [
  ["codePause", "CODE_TOO_SOON"],
  ["codeHour", "CODE_TOO_MANY"],
  ["codeDay", "CODE_TOO_MANY_TODAY"],
] as const satisfies readonly (readonly [Limit, LimitRefusal])[];

const refuse = (code: LimitRefusal, seconds: number) =>
  fail(code, { detail: { seconds, minutes: Math.ceil(seconds / 60) } });

/** The address is counted first, so that nobody who is over its limit uses up another's phone. */
export async function limitOf({ phone, address }: Asking): Promise<Failure<LimitRefusal> | null> {
  const byAddress = await countUse("codeAddress", address);
  if (byAddress > 0) return refuse("CODE_TOO_MANY", byAddress);
  for (const [limit, code] of ofPhone) {
    const seconds = await countUse(limit, phone);
    if (seconds > 0) return refuse(code, seconds);
  }
  return null;
}

const visitor = ({ phone, browserHash }: DemoAsking) => `${phone}|${browserHash}`;

/** The demo's accounts are everybody's: only the pause counts, for each visitor alone. */
export async function demoLimitOf(asking: DemoAsking): Promise<Failure<LimitRefusal> | null> {
  const seconds = await countUse("codePause", visitor(asking));
  return seconds > 0 ? refuse("CODE_TOO_SOON", seconds) : null;
}

/** Whoever signed in as one of the demo's cast may come back at once. */
export const endDemoPause = (asking: DemoAsking) => forgetUses("codePause", visitor(asking));
