import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { schemaSql } from "./database/migrations";
import { startPostgres } from "./database/postgres";
import { freePort } from "./shop/place";

/** Writes the SQL from the committed schema to the one in the working tree: npm run new -- migration NAME */
const [name = ""] = process.argv.slice(2);
if (!/^[a-z_]+$/.test(name)) {
  console.error("Name the migration in lower case: npm run new -- migration add_recipes");
  process.exit(1);
}

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
const committed = git("ls-tree", "--name-only", "HEAD", "prisma/schema/")
  .trim()
  .split("\n")
  .map((path) => ({ path, content: git("show", `HEAD:${path}`) }));

const dataDir = `.data/new-${process.pid}`;
const cluster = await startPostgres({ dataDir, port: await freePort(0), password: "new" });
try {
  const sql = await schemaSql(cluster.url("postgres"), committed);
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, sql);
  console.log(folder);
} finally {
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
