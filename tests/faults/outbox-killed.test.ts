import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { leaveSql } from "@/lib/platform/outbox";
import { migrate } from "@/scripts/database/migrations";
import { startPostgres } from "@/scripts/database/postgres";
import { freePort } from "@/scripts/shop/place";
import { eventually } from "@/tests/support/eventually";

const HOME = `.data/tests/outbox-killed-${process.pid}`;
const dataDir = join(HOME, "postgres");
const pumps = new Set<ChildProcess>();

afterAll(() => {
  for (const pump of pumps) pump.kill("SIGKILL");
  rmSync(HOME, { recursive: true, force: true });
});

/** A Postgres that waits for the disk at every commit, and how to take the power from it. */
async function startDurable(port: number) {
  const cluster = await startPostgres({ dataDir, port, password: "tests-only" });
  const postmaster = Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]);
  return {
    url: cluster.url("postgres"),
    stop: cluster.stop,
    kill: () => process.kill(postmaster, "SIGKILL"),
  };
}

function startPumpProcess(databaseUrl: string) {
  const args = ["--import", "./scripts/server-only.mjs", "--import", "tsx"];
  const pump = spawn(process.execPath, [...args, "tests/faults/pump-process.ts"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: "ignore",
  });
  pumps.add(pump);
  return pump;
}

/** Adds jobs one after the other until it is stopped; knows which of them were acknowledged. */
function startWriter(connectionString: string) {
  const acknowledged: number[] = [];
  let isStopped = false;
  const write = async () => {
    const client = new pg.Client({ connectionString });
    client.on("error", () => undefined);
    try {
      await client.connect();
      while (!isStopped) {
        const turn = acknowledged.length;
        const { text, values } = leaveSql([{ kind: "JOB", name: "count", payload: { turn } }]);
        await client.query(text, values);
        acknowledged.push(turn);
      }
      await client.end();
    } catch {}
  };
  const end = write();
  return {
    acknowledged,
    stop: () => {
      isStopped = true;
      return end;
    },
  };
}

async function counts(connectionString: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ turn: number; times: number; left: number }>(`
      SELECT (payload->>'turn')::int AS turn, count(*)::int AS times,
        (SELECT count(*)::int FROM "Outbox") AS left
      FROM graphile_worker._private_jobs GROUP BY 1 ORDER BY 1`);
    return rows;
  } finally {
    await client.end();
  }
}

test("nothing is lost or doubled when the pump is killed, and then Postgres under it", async () => {
  const port = await freePort(0);
  const before = await startDurable(port);
  await migrate(before.url);
  const writer = startWriter(before.url);
  const many = (least: number) =>
    eventually(() => expect(writer.acknowledged.length).toBeGreaterThan(least), 120_000);
  const moved = (least: number) =>
    eventually(
      async () => expect((await counts(before.url)).length).toBeGreaterThan(least),
      120_000,
    );

  for (let deaths = 0; deaths < 3; deaths += 1) {
    const soFar = (await counts(before.url)).length;
    const pump = startPumpProcess(before.url);
    await moved(soFar);
    pump.kill("SIGKILL");
    await many(writer.acknowledged.length);
  }
  const soFar = (await counts(before.url)).length;
  startPumpProcess(before.url);
  await moved(soFar);
  before.kill();
  await writer.stop();

  const after = await eventually(() => startDurable(port), 120_000);
  await eventually(async () => expect((await counts(after.url))[0]?.left).toBe(0), 120_000);
  const rows = await counts(after.url);
  expect(rows.filter(({ times }) => times !== 1)).toEqual([]);
  const turns = new Set(rows.map(({ turn }) => turn));
  expect(writer.acknowledged.filter((turn) => !turns.has(turn))).toEqual([]);
  for (const pump of pumps) pump.kill("SIGKILL");
  await after.stop();
}, 400_000);
