import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { checkHealth } from "@/lib/platform/health";

test("a migrated database without late jobs is well", async () => {
  expect(await checkHealth()).toEqual({
    ok: true,
    database: true,
    migrations: true,
    jobs: true,
    outboxSeconds: 0,
  });
});

test("a job that nobody takes is noticed", async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('lost', run_at => now() - interval '1 hour')`;
  expect(await checkHealth()).toMatchObject({ ok: false, jobs: false });
});

test("an outbox that nobody empties is noticed", async () => {
  await db.outbox.create({
    data: { kind: "TAGS", payload: [], createdAt: new Date(Date.now() - 120_000) },
  });
  const { ok, outboxSeconds } = await checkHealth();
  expect(ok).toBe(false);
  expect(outboxSeconds).toBeGreaterThanOrEqual(120);
  await db.outbox.deleteMany();
});

test("a missing migration is noticed", async () => {
  await db.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%rules'`;
  expect(await checkHealth()).toMatchObject({ ok: false, migrations: false });
});
