import { expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { startWorker } from "@/lib/platform/jobs/worker";
import { moveAll } from "@/lib/platform/outbox/move";
import { startPump } from "@/lib/platform/outbox/pump";

async function waiting() {
  await moveAll();
  return db.$queryRaw<{ key: string | null }[]>`SELECT key FROM graphile_worker.jobs`;
}

test("a job is there only if its transaction commits", async () => {
  const failing = inTransaction(async (tx) => {
    await addJob(tx, "complete-order", { id: newId() });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await waiting()).toEqual([]);
});

test("a job with a key replaces the one that waits", async () => {
  const later = new Date(Date.now() + 3_600_000);
  await inTransaction((tx) =>
    addJob(tx, "complete-order", { id: newId() }, { key: "one", runAt: later }),
  );
  await inTransaction((tx) =>
    addJob(tx, "complete-order", { id: newId() }, { key: "one", runAt: later }),
  );
  expect(await waiting()).toEqual([{ key: "one" }]);
  await db.$executeRaw`SELECT graphile_worker.remove_job('one')`;
});

test("a worker runs what is due", async () => {
  const id = newId();
  let complete = (_: string) => {};
  const completed = new Promise<string>((resolve) => {
    complete = resolve;
  });
  const stopPump = startPump(() => undefined);
  const runner = await startWorker({ "complete-order": async ({ id }) => complete(id) }, []);
  await inTransaction((tx) => addJob(tx, "complete-order", { id }));
  expect(await completed).toBe(id);
  await runner.stop();
  await stopPump();
});
