import { beforeEach, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob, asMessages } from "@/lib/platform/jobs";
import { leaveSql } from "@/lib/platform/outbox";
import { moveAll } from "@/lib/platform/outbox/move";
import { startPump } from "@/lib/platform/outbox/pump";
import { eventually } from "@/tests/support/eventually";
import { waitingJobs } from "@/tests/support/waiting-jobs";

beforeEach(async () => {
  await db.outbox.deleteMany();
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const variantId = newId();

const add = (left: number, key?: string) =>
  inTransaction((tx) => addJob(tx, "stock-low", { variantId, left }, key ? { key } : {}));

test("every message is carried on once, however many pumps there are and however many messages", async () => {
  const jobs = Array.from({ length: 1_200 }, (_, turn) => ({
    name: "stock-low" as const,
    payload: { variantId, left: turn },
  }));
  await inTransaction((tx) => tx.$executeRaw(leaveSql(asMessages(jobs))));
  const pumps = [
    startPump(() => undefined),
    startPump(() => undefined),
    startPump(() => undefined),
  ];
  await eventually(async () => expect(await db.outbox.count()).toBe(0));
  await Promise.all(pumps.map((stop) => stop()));
  const turns = (await waitingJobs()).map(({ payload }) => JSON.stringify(payload));
  expect(turns).toHaveLength(1_200);
  expect(new Set(turns).size).toBe(1_200);
});

test("of one key the last stays, in one batch and over several", async () => {
  await add(1, "one");
  await add(2, "one");
  await moveAll();
  await add(3, "one");
  await add(4);
  const jobs = await waitingJobs();
  expect(jobs.map(({ payload }) => payload)).toEqual(
    expect.arrayContaining([
      { variantId, left: 3 },
      { variantId, left: 4 },
    ]),
  );
  expect(jobs).toHaveLength(2);
});

test("what the worker would not take is refused where it is written", async () => {
  await expect(add(5, "k".repeat(513))).rejects.toThrow("Outbox_job_fits");
  const tags = db.outbox.create({ data: { kind: "TAGS", payload: ["x".repeat(8_000)] } });
  await expect(tags).rejects.toThrow("Outbox_tags_fit");
});
