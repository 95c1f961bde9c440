import { rmSync } from "node:fs";
import pg from "pg";
import { keepPostgres } from "../database/keep-postgres";
import { ensureDatabase, isForeign, migrate } from "../database/migrations";
import { endWork, run } from "./child";
import { ensureOthersEnter, freePort, Refusal } from "./place";
import { say } from "./say";
import { readSettings, type Settings, standIns } from "./settings";

const DATA_DIR = ".data/postgres";
const NAME = "chushan";

export type Database = { url: string; stop: () => Promise<void> };

/** The database of these settings, reachable; `stop` leaves a foreign one alone. */
export async function openDatabase({ secrets }: Settings): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  ensureOthersEnter();
  say("starting the embedded PostgreSQL");
  const options = {
    dataDir: DATA_DIR,
    port: await freePort(54_320),
    password: secrets.database,
    flags: ["max_connections=120", "shared_buffers=256MB", "max_slot_wal_keep_size=4GB"].flatMap(
      (setting) => ["-c", setting],
    ),
  };
  const cluster = await keepPostgres(options, say);
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

async function migrateTo(url: string, reset: boolean) {
  await ensureDatabase(url);
  if (await isForeign(url)) {
    const name = new URL(url).pathname.slice(1);
    throw new Refusal(`The database ${name} holds somebody else's tables; give the shop its own.`);
  }
  if (reset) await empty(url);
  const applied = await migrate(url);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);
}

/** The demo county belongs into no live shop: that one's is founded by its own people. */
async function fill(url: string) {
  const [county] = await query(url, 'SELECT 1 FROM "County" LIMIT 1');
  if (county) return;
  if (process.env.SHOP_MODE === "live")
    throw new Refusal("This shop has no county yet. `npm run county` says how to found it.");
  say("seeding the demo county (pictures take a moment)");
  await run("prisma/seed/main.ts", { ...standIns, DATABASE_URL: url });
}

const isAway = (error: unknown): error is Error =>
  error instanceof Error &&
  /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|authentication/.test(
    `${Reflect.get(error, "code")} ${error.message}`,
  );

/** Migrates the database, and fills it by `begin` (else, when it is empty, with the demo county). */
export async function bringUp({ url }: Database, reset: boolean, begin = fill) {
  try {
    await migrateTo(url, reset);
    await begin(url);
  } catch (error) {
    if (!isAway(error)) throw error;
    const { host } = new URL(url);
    throw new Refusal(`The database at ${host} can't be reached: ${error.message || "no answer"}.`);
  }
}

/** Does the work of a script beside the shop, or the very first one; a signal ends the work and then the database. */
export async function withDatabase(work: (url: string) => Promise<void>, begin = fill) {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void endWork());
  const database = await openDatabase(readSettings());
  try {
    await bringUp(database, false, begin);
    await work(database.url);
  } finally {
    await database.stop();
  }
}
