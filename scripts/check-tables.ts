import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findTouches } from "./tables/find-touches";
import { readSchema } from "./tables/read-schema";

type Tables = Record<string, string[]>;

const require = createRequire(import.meta.url);
const { uses, reads, writes }: { uses: Tables; reads: Tables; writes: Tables } =
  require("../modules.cjs");

const schema = readSchema();
const modules = [...Object.keys(uses), "platform"];
const used = new Set<string>();

/** Whether the table may be touched so, and which exception says it. */
function isLawful(module: string, table: string, isWrite: boolean) {
  const owner = schema.ownerOf(table);
  if (owner === module) return true;
  const exceptions = isWrite ? writes : reads;
  const names = [table, `${owner}.*`].filter((name) => exceptions[module]?.includes(name));
  for (const name of names) used.add(`${isWrite} ${module} ${name}`);
  return names.length > 0 || (!isWrite && (uses[module] ?? []).includes(owner));
}

const files = modules.flatMap((module) =>
  readdirSync(join("lib", module), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith(".ts") && !parentPath.includes("generated"))
    .map(({ name, parentPath }) => ({ module, path: join(parentPath, name) })),
);
const touches = files.flatMap(({ module, path }) =>
  findTouches(path, readFileSync(path, "utf8"), schema).map((touch) => ({
    module,
    path,
    ...touch,
  })),
);
const wrong = touches.filter(({ module, table, isWrite }) => !isLawful(module, table, isWrite));
const idle = [reads, writes].flatMap((list, index) =>
  Object.entries(list).flatMap(([module, names]) =>
    names
      .filter((name) => !used.has(`${index === 1} ${module} ${name}`))
      .map((name) => `${module} no longer ${index === 1 ? "writes" : "reads"} ${name}`),
  ),
);

for (const { path, line, table, isWrite } of wrong)
  console.error(
    `${path}:${line} ${isWrite ? "writes" : "reads"} ${table} of ${schema.ownerOf(table)}`,
  );
for (const sentence of idle) console.error(sentence);
console.log(
  `${touches.length} touches of ${schema.tables.length} tables, ${wrong.length} unlawful`,
);
/** A finder that finds nothing would call everything lawful. */
process.exit(wrong.length + idle.length === 0 && touches.length > 300 ? 0 : 1);
