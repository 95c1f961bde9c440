import { rmSync } from "node:fs";
import pg from "pg";
import { ensureDatabase, migrate } from "../database/migrations";
import { startPostgres } from "../database/postgres";
import { run } from "./child";
import { freePort, Refusal } from "./place";
import { say } from "./say";
import { type Settings, standIns } from "./settings";

const DATA_DIR = ".data/postgres";
const NAME = "chushan";

type Database = { url: string; stop: () => Promise<void> };

async function openDatabase({ secrets }: Settings): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  say("starting the embedded PostgreSQL");
  const cluster = await startPostgres({
    dataDir: DATA_DIR,
    port: await freePort(54_320),
    password: secrets.database,
    flags: ["-c", "max_connections=120", "-c", "shared_buffers=256MB"],
  });
  return { url: cluster.url(NAME), stop: cluster.stop };
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function empty(url: string) {
  say("emptying the database (--reset)");
  await query(
    url,
    "DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS graphile_worker CASCADE",
  );
  rmSync(process.env.STORAGE_DIR ?? ".data/storage", { recursive: true, force: true });
}

async function bringUp(url: string, reset: boolean) {
  await ensureDatabase(url);
  if (reset) await empty(url);
  const applied = await migrate(url);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);
  const [county] = await query(url, 'SELECT 1 FROM "County" LIMIT 1');
  if (county) return;
  say("seeding the demo county (pictures take a moment)");
  await run("prisma/seed/main.ts", { ...standIns, DATABASE_URL: url });
}

/** The database, reachable, migrated and with the demo county in it when it was empty. */
export async function prepareData(settings: Settings, reset: boolean): Promise<Database> {
  const database = await openDatabase(settings);
  try {
    await bringUp(database.url, reset);
    return database;
  } catch (error) {
    await database.stop();
    const { host } = new URL(database.url);
    if (
      error instanceof Error &&
      /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|authentication/.test(
        `${Reflect.get(error, "code")} ${error.message}`,
      )
    ) {
      throw new Refusal(
        `The database at ${host} can't be reached: ${error.message || "no answer"}.`,
      );
    }
    throw error;
  }
}
