import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { grantRoles } from "./roles";
import { type SchemaFile, withEngine } from "./schema-engine";

const SCHEMA = resolve("prisma/schema");
const MIGRATIONS = resolve("prisma/migrations");
const filters = { externalTables: [], externalEnums: [] };

/** The Prisma schema files as the engine wants them. */
const readSchema = (): SchemaFile[] =>
  readdirSync(SCHEMA)
    .filter((file) => file.endsWith(".prisma"))
    .map((file) => ({
      path: join(SCHEMA, file),
      content: readFileSync(join(SCHEMA, file), "utf8"),
    }));

function readMigrations() {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

/** Whether the database at `url` holds tables that no migration of ours has made. */
export async function isForeign(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = async (sql: string) =>
    (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
  try {
    const tables = await names(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    const hasHistory = tables.includes("_prisma_migrations");
    if (tables.length === (hasHistory ? 1 : 0)) return false;
    const applied = hasHistory
      ? await names('SELECT migration_name AS name FROM "_prisma_migrations"')
      : [];
    const [first] = readMigrations().migrationDirectories;
    return first !== undefined && !applied.includes(first.path);
  } finally {
    await client.end();
  }
}

/** Brings the database at `url` to the newest schema; answers the names of what it applied. */
export async function migrate(url: string): Promise<string[]> {
  const { appliedMigrationNames } = await withEngine(url, readSchema(), (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(), filters }),
  );
  await runMigrations({ connectionString: url });
  await grantRoles(url);
  return appliedMigrationNames;
}

/** SQL that builds the schema files' tables from nothing, or from the schema of `before`. */
export async function schemaSql(url: string, before?: SchemaFile[]): Promise<string> {
  const { stdout } = await withEngine(url, readSchema(), (engine) =>
    engine.diff({
      from: before ? { tag: "schemaDatamodel", files: before } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: readSchema() },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return stdout ?? "";
}

/** Creates the database that `url` names, unless it is there. */
export async function ensureDatabase(url: string) {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = "/postgres";
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
