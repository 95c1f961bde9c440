import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { basesIn, logIn } from "@/scripts/backup/folder";
import { ensureDatabase, migrate } from "@/scripts/database/migrations";
import { startPostgres } from "@/scripts/database/postgres";
import { freePort } from "@/scripts/shop/place";
import { readSettings } from "@/scripts/shop/settings";
import { eventually } from "@/tests/support/eventually";
import { brokenInvariants } from "@/tests/support/invariants";
import { testSettings } from "@/tests/support/settings";

const HOME = `.data/tests/backup-restored-${process.pid}`;
const PATIENCE_MS = 180_000;
/** How long the shop sells before its machine is lost. */
const SELLS_MS = process.env.FAULTS === "full" ? 90_000 : 5_000;
/** What may be lost with the machine. */
const PROMISED_MS = 60_000;

type Sale = { number: string; at: number };

const at = (name: string) => join(HOME, name);
const tsx = ["--import", "./scripts/server-only.mjs", "--import", "tsx"];
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(HOME, { recursive: true, force: true });
});

function run(settings: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, [...tsx, ...args], { env });
  children.push(child);
  return child;
}

async function startCluster(dataDir: string) {
  const { secrets } = readSettings();
  return startPostgres({ dataDir, port: await freePort(0), password: secrets.database });
}

/** A machine with an empty shop on it. */
async function startMachine() {
  const cluster = await startCluster(at("postgres"));
  const url = cluster.url("chushan");
  await ensureDatabase(url);
  await migrate(url);
  mkdirSync(at("storage/images"), { recursive: true });
  writeFileSync(at("storage/images/millet.webp"), "a picture of millet");
  return url;
}

/** What is sold from now on, as it is acknowledged. */
function sell(url: string) {
  const sold: Sale[] = [];
  const seller = run({ ...testSettings, DATABASE_URL: url }, "tests/faults/selling-process.ts");
  createInterface({ input: seller.stdout ?? process.stdin }).on("line", (line) => {
    sold.push(JSON.parse(line));
  });
  return sold;
}

/** Nothing says goodbye, and nothing of it can be read again; when that was. */
function loseMachine() {
  const mark = readFileSync(at("postgres/postmaster.pid"), "utf8");
  process.kill(Number(mark.split("\n")[0]), "SIGKILL");
  for (const child of children) child.kill("SIGKILL");
  const died = Date.now();
  rmSync(at("postgres"), { recursive: true });
  rmSync(at("storage"), { recursive: true });
  return died;
}

/** The numbers of the purchases in a restored cluster, which breaks no invariant. */
async function numbersIn(dataDir: string) {
  const cluster = await startCluster(dataDir);
  const url = cluster.url("chushan");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    expect(await brokenInvariants(url)).toEqual([]);
    const { rows } = await client.query('SELECT number FROM "OrderGroup"');
    return rows.map((row) => String(row.number));
  } finally {
    await client.end();
    await cluster.stop();
  }
}

const numbersOf = (sold: Sale[]) => sold.map(({ number }) => number);

test("a shop whose machine is lost comes back with what it sold, at its latest or at any moment", async () => {
  const secretKey = await generateX25519Identity();
  const url = await startMachine();
  const settings = {
    DATABASE_URL: url,
    STORAGE_DIR: at("storage"),
    S3_BUCKET: "",
    BACKUP_DIR: at("backup"),
    BACKUP_RECIPIENT: await identityToRecipient(secretKey),
  };
  run(settings, "scripts/backup/main.ts", "--follow");
  await eventually(() => expect(basesIn(at("backup"))).toHaveLength(1), PATIENCE_MS);

  const sold = sell(url);
  const soldFor = () => (sold.at(-1)?.at ?? 0) - (sold[0]?.at ?? 0);
  await eventually(() => expect(soldFor()).toBeGreaterThan(SELLS_MS), PATIENCE_MS);
  const early = [...sold];
  const parts = logIn(at("backup")).length;
  await eventually(
    () => expect(logIn(at("backup")).length).toBeGreaterThan(parts + 1),
    PATIENCE_MS,
  );
  const died = loseMachine();

  const restore = (into: string, ...to: string[]) =>
    execFileSync(
      process.execPath,
      [...tsx, "scripts/backup/restore.ts", "--into", at(into), ...to],
      {
        env: { ...process.env, ...settings, BACKUP_KEY: secretKey, PORT: "1" },
        encoding: "utf8",
      },
    );
  restore("latest");
  const latest = await numbersIn(at("latest"));
  const lost = sold.filter(({ number }) => !latest.includes(number));
  console.log(`sold ${sold.length}, lost with the machine ${lost.length}`);
  expect(lost.filter((sale) => early.includes(sale) || sale.at < died - PROMISED_MS)).toEqual([]);
  expect(latest.length).toBeLessThanOrEqual(sold.length - lost.length + 1);
  expect(readFileSync(at("storage/images/millet.webp"), "utf8")).toBe("a picture of millet");

  const some = early.slice(0, Math.ceil(early.length / 2));
  restore("then", "--to", new Date(some.at(-1)?.at ?? 0).toISOString());
  expect((await numbersIn(at("then"))).sort()).toEqual(numbersOf(some).sort());
}, 900_000);
