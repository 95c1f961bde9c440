import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
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

/** One embedded Postgres per test run, in a folder of its own, so that runs don't disturb each other. */
export default async function setup(project: TestProject) {
  const dataDir = `${HOME}/${process.pid}`;
  mkdirSync(HOME, { recursive: true });
  const cluster = await startPostgres({
    dataDir,
    port: await freePort(),
    password: "tests-only",
    flags: ["-c", "fsync=off", "-c", "max_connections=300", "-c", "synchronous_commit=off"],
  });
  await prepareTemplate(cluster.url("postgres"), cluster.url(TEMPLATE));
  project.provide("clusterUrl", cluster.url("postgres"));
  return async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
