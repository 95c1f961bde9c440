import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Engine } from "@/tests/support/engine";
import { redisPath, startRedis } from "@/tests/support/redis";

/** The limits as another process of the shop has them: its own memory and its own connection. */
async function anotherProcess() {
  vi.resetModules();
  const limits = await import("@/lib/platform/rate-limit");
  await vi.waitUntil(async () => (await limits.countUse("search", "warm up")) === 0);
  return limits;
}

type Limits = Awaited<ReturnType<typeof anotherProcess>>;

/** Uses that were allowed when these processes are asked so often in turn. */
async function allowed(processes: Limits[], who: string, times: number) {
  const waits = await Promise.all(
    Array.from({ length: times }, (_, turn) =>
      processes[turn % processes.length]?.countUse("codeHour", who),
    ),
  );
  return waits.filter((wait) => wait === 0).length;
}

/** Redis is reached again when two processes see each other's counts. */
const untilShared = (one: Limits, other: Limits) =>
  vi.waitUntil(
    async () => {
      const who = `+86139${Math.floor(Math.random() * 10 ** 8)}`;
      await one.countUse("codePause", who);
      return (await other.countUse("codePause", who)) > 0;
    },
    { timeout: 20_000, interval: 200 },
  );

describe.skipIf(!redisPath)("with a real Redis", () => {
  let redis: Engine;
  let one: Limits;
  let other: Limits;

  beforeAll(async () => {
    redis = await startRedis();
    process.env.REDIS_URL = `redis://127.0.0.1:${redis.port}`;
    one = await anotherProcess();
    other = await anotherProcess();
    await untilShared(one, other);
  });

  afterAll(() => redis.stop());

  test("two hundred at once in two processes get exactly what the limit allows", async () => {
    expect(await allowed([one, other], "+8613900000001", 200)).toBe(5);
  });

  test("who begins anew does so in every process", async () => {
    expect(await allowed([one], "+8613900000002", 5)).toBe(5);
    await other.forgetUses("codeHour", "+8613900000002");
    expect(await allowed([one, other], "+8613900000002", 10)).toBe(5);
  });

  test("while it hangs, the limit is stricter and nobody waits long", async () => {
    redis.pause();
    try {
      expect(await allowed([one], "+8613900000003", 20)).toBe(3);
    } finally {
      redis.resume();
    }
  });

  test("while it is gone, the limit is stricter; when it is back, processes share it again", async () => {
    const { port } = redis;
    await redis.stop();
    expect(await allowed([one], "+8613900000004", 20)).toBe(3);
    redis = await startRedis(port);
    await untilShared(one, other);
    expect(await allowed([one, other], "+8613900000005", 50)).toBe(5);
  });
});
