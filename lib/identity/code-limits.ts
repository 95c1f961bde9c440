import "server-only";
import type { CodePurpose } from "@/lib/platform/db";
import type { Phone } from "@/lib/platform/phone";
import { countUse, forgetUses, type Limit } from "@/lib/platform/rate-limit";
import { type Failure, fail } from "@/lib/platform/result";

export type LimitRefusal =
  | "CODE_PAUSED"
  | "CODE_TOO_MANY"
  | "CODE_TOO_MANY_TODAY"
  | "SMS_BUDGET_SPENT";

type Asking = { phone: Phone; purpose: CodePurpose; address: string | null };
type DemoAsking = { phone: Phone; purpose: CodePurpose; browserHash: string };

const ofPhone = [
  ["codeHour", "CODE_TOO_MANY"],
  ["codeDay", "CODE_TOO_MANY_TODAY"],
] as const satisfies readonly (readonly [Limit, LimitRefusal])[];

const refuse = (code: LimitRefusal, seconds: number) =>
  fail(code, { detail: { seconds, minutes: Math.ceil(seconds / 60) } });

// No two purposes share a pause: a code opens only what it was asked for, so one for another purpose
// is nothing to go on with meanwhile; what all of them cost a phone is bounded by hour and day.
const pauseOf = ({ phone, purpose }: Omit<Asking, "address">) => `${phone}|${purpose}`;

async function pausedOf(who: string): Promise<Failure<LimitRefusal> | null> {
  const seconds = await countUse("codePause", who);
  return seconds > 0 ? refuse("CODE_PAUSED", seconds) : null;
}

/** The address is counted first, so that nobody who is over its limit uses up another's phone. */
export async function limitOf(asking: Asking): Promise<Failure<LimitRefusal> | null> {
  const byAddress = await countUse("codeAddress", asking.address);
  if (byAddress > 0) return refuse("CODE_TOO_MANY", byAddress);
  const paused = await pausedOf(pauseOf(asking));
  if (paused) return paused;
  for (const [limit, code] of ofPhone) {
    const seconds = await countUse(limit, asking.phone);
    if (seconds > 0) return refuse(code, seconds);
  }
  return null;
}

const visitor = (asking: DemoAsking) => `${pauseOf(asking)}|${asking.browserHash}`;

/** The demo's accounts are everybody's: only the pause counts, for each visitor alone. */
export const demoLimitOf = (asking: DemoAsking) => pausedOf(visitor(asking));

/** Whoever signed in as one of the demo's cast may come back at once. */
export const endDemoPause = (asking: DemoAsking) => forgetUses("codePause", visitor(asking));
