import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { checkHealth } from "@/lib/platform/health";

test("a migrated database without late jobs is well", async () => {
  expect(await checkHealth()).toEqual({ ok: true, database: true, migrations: true, jobs: true });
});

test("a job that nobody takes is noticed", async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('lost', run_at => now() - interval '1 hour')`;
  expect(await checkHealth()).toMatchObject({ ok: false, jobs: false });
});

test("a missing migration is noticed", async () => {
  await db.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%rules'`;
  expect(await checkHealth()).toMatchObject({ ok: false, migrations: false });
});
