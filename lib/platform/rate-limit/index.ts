import "server-only";
import Redis from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { pool } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

type Rule = {
  points: number;
  seconds: number;
  /** Counted across all instances, else in each process. */
  exact: boolean;
  /** Counts callers: says what holds for one who can't be told from others, as none may pay for another. */
  unknown?: "free" | "refused";
};

const limits = {
  write: { points: 120, seconds: 60, exact: false, unknown: "free" },
  scan: { points: 600, seconds: 60, exact: false, unknown: "refused" },
  segment: { points: 300, seconds: 60, exact: false },
  search: { points: 300, seconds: 60, exact: false, unknown: "free" },
  suggest: { points: 600, seconds: 60, exact: false, unknown: "free" },
  file: { points: 30, seconds: 3_600, exact: true },
  label: { points: 60, seconds: 60, exact: false },
  order: { points: 6, seconds: 60, exact: false, unknown: "free" },
  codePause: { points: 1, seconds: 60, exact: true },
  codeHour: { points: 5, seconds: 3_600, exact: true },
  codeDay: { points: 10, seconds: 86_400, exact: true },
  codeAddress: { points: 20, seconds: 3_600, exact: true, unknown: "free" },
  auth: { points: 300, seconds: 60, exact: false, unknown: "free" },
  upload: { points: 120, seconds: 3_600, exact: true },
  invite: { points: 20, seconds: 86_400, exact: true, unknown: "refused" },
  assist: { points: 10, seconds: 3_600, exact: true, unknown: "refused" },
  work: { points: 1, seconds: 600, exact: true },
  counterTry: { points: 15, seconds: 86_400, exact: true },
  codeTry: { points: 10, seconds: 900, exact: true },
} as const satisfies Record<string, Rule>;

export type Limit = keyof typeof limits;
/** Limits that count whoever calls, known or not. */
export type CallerLimit = {
  [Name in Limit]: (typeof limits)[Name] extends { unknown: string } ? Name : never;
}[Limit];

type Who<Name extends Limit> = Name extends CallerLimit ? string | null : string;

const ruleOf = (name: Limit): Rule => limits[name];

/** Fails at once while it is away, and soon when it hangs: nobody waits for a counter. */
function connect(url: string) {
  const client = new Redis(url, { enableOfflineQueue: false, commandTimeout: 500 });
  client.on("error", ({ message }) => log.warn({ error: message }, "redis is away"));
  return client;
}

const redis = env.REDIS_URL ? connect(env.REDIS_URL) : null;

function limiter(name: Limit): RateLimiterAbstract {
  const { points, seconds, exact } = ruleOf(name);
  const options = { keyPrefix: name, points, duration: seconds };
  if (!exact) return new RateLimiterMemory(options);
  // Stricter while the shared store is away: a broken counter must not open the door.
  const insuranceLimiter = new RateLimiterMemory({ ...options, points: Math.ceil(points / 2) });
  if (redis) return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter });
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    insuranceLimiter,
  });
}

const limiters = new Map<Limit, RateLimiterAbstract>();

function named(name: Limit): RateLimiterAbstract {
  const one = limiters.get(name) ?? limiter(name);
  limiters.set(name, one);
  return one;
}

/** How often `who` did it in the time that is running; counts nothing. */
export const usesOf = async (name: Limit, who: string): Promise<number> =>
  (await named(name).get(who))?.consumedPoints ?? 0;

/** Begins anew for `who`. */
export const forgetUses = (name: Limit, who: string) => named(name).delete(who);

/** Counts one use by `who`; answers the seconds to wait when the limit is reached, else 0. */
export async function countUse<Name extends Limit>(name: Name, who: Who<Name>): Promise<number> {
  if (who === null) return ruleOf(name).unknown === "free" ? 0 : ruleOf(name).seconds;
  try {
    await named(name).consume(who);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
