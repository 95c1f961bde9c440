import { rmSync } from "node:fs";
import { startSandbox } from "@/sandbox/index";
import { ensureDatabase, migrate } from "@/scripts/database/migrations";
import { startPostgres } from "@/scripts/database/postgres";
import { end, run, startServer } from "@/scripts/shop/child";
import { freePort } from "@/scripts/shop/place";

const SECRET = "tests-only-secret-tests-only-secret-0000";
const WEBHOOK_SECRET = "whsec_tests_only";

export type App = {
  /** What a browser's address bar shows; every process believes to be it. */
  origin: string;
  /** One address per app process. */
  addresses: string[];
  databaseUrl: string;
  sandboxUrl: string;
  /** What it signs sessions with, and what a script beside it must be told. */
  settings: { AUTH_SECRET: string; SHOP_MODE: string; STORAGE_DIR: string };
  processes: { pid: number; readyMs: number }[];
  close: () => Promise<void>;
};

type Options = {
  name: string;
  port?: number;
  processes?: number;
  distDir?: string;
  seedArgs?: string[];
  pool?: number;
  /** Waits for the disk at every commit, as a real shop's database does. */
  isDurable?: boolean;
  /** Starts nothing at its hour: only what the caller does changes the database. */
  isClockless?: boolean;
  /** Messages that a day may cost; as the shop's own setting unless told. */
  smsPerDay?: number;
  /** More flags for Postgres. */
  flags?: string[];
};

const HURRIED = ["-c", "fsync=off", "-c", "synchronous_commit=off"];

async function untilWell(address: string) {
  for (let tries = 0; tries < 600; tries += 1) {
    const well = await fetch(`${address}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (well) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${address} did not come up`);
}

/** The whole shop as a visitor meets it: Postgres with the demo county, Stripe sandbox, built app. */
export async function startApp(options: Options): Promise<App> {
  const { name, processes = 1, distDir = ".next-test" } = options;
  const home = `.data/tests/${name}-${process.pid}`;
  const cluster = await startPostgres({
    dataDir: `${home}/postgres`,
    port: await freePort(0),
    password: "tests-only",
    flags: [
      ...["-c", "max_connections=200", ...(options.isDurable ? [] : HURRIED)],
      ...(options.flags ?? []),
    ],
  });
  const databaseUrl = cluster.url("chushan");
  await ensureDatabase(databaseUrl);
  await migrate(databaseUrl);
  const ports = [await freePort(options.port ?? 0)];
  while (ports.length < processes) ports.push(await freePort(0));
  const origin = `http://localhost:${ports[0]}`;
  const sandbox = await startSandbox({
    port: 0,
    webhookUrl: `${origin}/api/webhooks/stripe`,
    webhookSecret: WEBHOOK_SECRET,
  });
  const settings = {
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(options.pool ?? 20),
    AUTH_SECRET: SECRET,
    PUBLIC_ORIGIN: origin,
    STORAGE_DIR: `${home}/storage`,
    STRIPE_API_BASE: sandbox.url,
    STRIPE_SECRET_KEY: "sk_test_local_sandbox",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    TRUSTED_PROXIES: "1",
    JOBS_CLOCK: options.isClockless ? "0" : "1",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    SHOP_MODE: "demo",
    ...(options.smsPerDay && { SMS_PER_DAY: String(options.smsPerDay) }),
  };
  await run("prisma/seed/main.ts", settings, options.seedArgs);
  const begun = performance.now();
  const apps = ports.map((port) => startServer({ ...settings, PORT: String(port) }));
  const addresses = ports.map((port) => `http://localhost:${port}`);
  const close = async () => {
    await Promise.all(apps.map(end));
    await sandbox.close();
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const ready = async (address: string, index: number) => {
    await untilWell(address);
    return { pid: apps[index]?.pid ?? 0, readyMs: performance.now() - begun };
  };
  try {
    const processes = await Promise.all(addresses.map(ready));
    const sandboxUrl = sandbox.url;
    return { origin, addresses, databaseUrl, sandboxUrl, settings, processes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
