import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { keepPostgres } from "@/scripts/database/keep-postgres";
import { freePort } from "@/scripts/shop/place";
import { eventually } from "@/tests/support/eventually";

const HOME = `.data/tests/postgres-killed-${process.pid}`;
const dataDir = join(HOME, "postgres");

afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const postmaster = () =>
  Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]);

async function ask(connectionString: string, sql: string) {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("the embedded Postgres is started again as often as it is killed, with what it had, until it is stopped", async () => {
  const said: string[] = [];
  const options = { dataDir, port: await freePort(0), password: "tests-only" };
  const cluster = await keepPostgres(options, (sentence) => said.push(sentence));
  const url = cluster.url("postgres");
  await ask(url, "CREATE TABLE kept AS SELECT 7 AS n");
  for (const deaths of [1, 2]) {
    process.kill(postmaster(), "SIGKILL");
    await eventually(() => expect(said).toHaveLength(deaths), 60_000);
    await eventually(async () => expect(await ask(url, "TABLE kept")).toEqual([{ n: 7 }]), 60_000);
  }
  await cluster.stop();
  await expect(ask(url, "TABLE kept")).rejects.toThrow();
  expect(said).toHaveLength(2);
}, 200_000);
