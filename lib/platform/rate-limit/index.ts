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

/** Points in seconds. `exact` limits are counted across all instances, the others in each process. */
const limits = {
  write: { points: 120, seconds: 60, exact: false },
  search: { points: 300, seconds: 60, exact: false },
  suggest: { points: 600, seconds: 60, exact: false },
  file: { points: 30, seconds: 3_600, exact: true },
  label: { points: 60, seconds: 60, exact: false },
  order: { points: 6, seconds: 60, exact: false },
  codePause: { points: 1, seconds: 60, exact: true },
  codeHour: { points: 5, seconds: 3_600, exact: true },
  codeDay: { points: 10, seconds: 86_400, exact: true },
  codeAddress: { points: 20, seconds: 3_600, exact: true },
  auth: { points: 300, seconds: 60, exact: false },
  upload: { points: 120, seconds: 3_600, exact: true },
  invite: { points: 20, seconds: 86_400, exact: true },
  assist: { points: 10, seconds: 3_600, exact: true },
  codeTry: { points: 10, seconds: 900, exact: true },
} as const;

export type Limit = keyof typeof limits;

/** Fails at once while it is away, and soon when it hangs: nobody waits for a counter. */
function connect(url: string) {
  const client = new Redis(url, { enableOfflineQueue: false, commandTimeout: 500 });
  client.on("error", ({ message }) => log.warn({ error: message }, "redis is away"));
  return client;
}

const redis = env.REDIS_URL ? connect(env.REDIS_URL) : null;

function limiter(name: Limit): RateLimiterAbstract {
  const { points, seconds, exact } = limits[name];
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

/** Begins anew for `who`. */
export const forgetUses = (name: Limit, who: string) => named(name).delete(who);

/** Counts one use by `who`; answers the seconds to wait when the limit is reached, else 0. */
export async function countUse(name: Limit, who: string): Promise<number> {
  try {
    await named(name).consume(who);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
