import { expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { checkHealth } from "@/lib/platform/health";
import { addJob } from "@/lib/platform/jobs";
import { freeOrphans } from "@/lib/platform/jobs/live-workers";
import { startWorker } from "@/lib/platform/jobs/worker";
import { moveAll } from "@/lib/platform/outbox/move";
import { eventually } from "@/tests/support/eventually";

const holders = () =>
  db.$queryRaw<{ by: string | null }[]>`
    SELECT locked_by AS by FROM graphile_worker._private_jobs`;

const age = () => db.$executeRaw`
  UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '2 minutes'
  WHERE locked_by IS NOT NULL`;

/** What a process leaves behind that was killed while it worked. */
async function leaveBehind(key: string) {
  await inTransaction((tx) => addJob(tx, "count-figures", {}, { key }));
  await moveAll();
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET locked_by = 'worker-of-the-dead', locked_at = now() - interval '2 minutes', attempts = 1
    WHERE key = ${key}`;
}

test("a job that a dead worker holds is noticed, and free again at the next start", async () => {
  await leaveBehind("lost");
  expect(await checkHealth()).toMatchObject({ ok: false, jobs: false });
  const greeted: number[] = [];
  const runner = await startWorker({ "count-figures": async () => void greeted.push(1) }, []);
  await eventually(async () => expect(await holders()).toEqual([]));
  await runner.stop();
  expect(greeted).toHaveLength(1);
  expect(await checkHealth()).toMatchObject({ ok: true });
});

test("a job that somebody is at work on is left to them, however long it takes", async () => {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const runner = await startWorker({ "count-figures": () => done }, []);
  await inTransaction((tx) => addJob(tx, "count-figures", {}));
  await moveAll();
  await eventually(async () => expect(`${(await holders())[0]?.by}`).toMatch(/^(?:pool|worker)-/));
  await age();
  const [freed, health] = [await freeOrphans(), await checkHealth()];
  finish();
  await runner.stop();
  expect(freed).toBe(0);
  expect(health).toMatchObject({ ok: true });
  // The library answers that it has stopped before it has written what its last job came to.
  await eventually(async () => expect(await holders()).toEqual([]));
});
