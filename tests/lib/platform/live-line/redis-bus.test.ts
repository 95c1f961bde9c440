import { fork } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { freePort } from "@/scripts/shop/place";
import type { Engine } from "@/tests/support/engine";
import { eventually } from "@/tests/support/eventually";
import { redisPath, startRedis } from "@/tests/support/redis";

const SCRIPT = "tests/lib/platform/live-line/bus-process.ts";

/** A process of its own that counts the bells it hears. */
function start(redisPort: number) {
  const child = fork(SCRIPT, {
    execArgv: ["--import", "./scripts/server-only.mjs", "--import", "tsx"],
    env: { ...process.env, REDIS_URL: `redis://127.0.0.1:${redisPort}` },
  });
  let heard = 0;
  child.on("message", () => {
    heard += 1;
  });
  return { ring: () => child.send("ring"), heard: () => heard, end: () => child.kill("SIGKILL") };
}

type Process = ReturnType<typeof start>;

/** Until each hears what any of them rings. */
async function untilConnected(all: Process[]) {
  for (const speaker of all)
    for (const listener of all) {
      const before = listener.heard();
      await eventually(() => {
        speaker.ring();
        expect(listener.heard()).toBeGreaterThan(before);
      }, 60_000);
    }
}

describe.skipIf(!redisPath)("two processes with a Redis between them", () => {
  let redis: Engine;
  let all: Process[] = [];

  beforeAll(async () => {
    const port = await freePort(0);
    // They are up before it is.
    all = [start(port), start(port)];
    redis = await startRedis(port);
    await untilConnected(all);
  });

  afterAll(async () => {
    for (const one of all) one.end();
    await redis.stop();
  });

  test("both hear what one transaction says, whichever pump carries it on", async () => {
    const before = all.map(({ heard }) => heard());
    await inTransaction((tx) => publish(tx, "open:redis", "said"));
    await eventually(async () => expect(await db.outbox.count()).toBe(0));
    await eventually(() =>
      expect(all.map(({ heard }, at) => heard() > (before[at] ?? 0))).toEqual([true, true]),
    );
  });

  test("when it has been away they hear again, first of all that something may have been missed", async () => {
    await redis.stop();
    const before = all.map(({ heard }) => heard());
    redis = await startRedis(redis.port);
    await eventually(
      () => expect(all.map(({ heard }, at) => heard() > (before[at] ?? 0))).toEqual([true, true]),
      60_000,
    );
    await untilConnected(all);
  });
});
