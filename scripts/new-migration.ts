import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaSql } from "./database/migrations";

/** Writes the SQL from the committed schema to the one in the working tree: DATABASE_URL=… tsx scripts/new-migration.ts NAME */
const [name = ""] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!/^[a-z_]+$/.test(name) || !url) {
  console.error("Name the migration in lower case, and set DATABASE_URL to any Postgres.");
  process.exit(1);
}

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
const committed = git("ls-tree", "--name-only", "HEAD", "prisma/schema/")
  .trim()
  .split("\n")
  .map((path) => ({ path, content: git("show", `HEAD:${path}`) }));

const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = `prisma/migrations/${stamp}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/migration.sql`, await schemaSql(url, committed));
console.log(folder);
