import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const FOLDER = "prisma/schema";

export type Schema = {
  tables: string[];
  /** The module whose schema file holds the table. */
  ownerOf: (table: string) => string;
  /** The table that a field of a table leads to; undefined for a plain value. */
  target: (table: string, field: string) => string | undefined;
};

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** `order` of the database client as `Order`. */
export const tableOf = (schema: Schema, accessor: string) =>
  schema.tables.find((table) => lowerFirst(table) === accessor);

/** Tables, their owners and relations, from the schema as it is written. */
export function readSchema(): Schema {
  const models = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(join(FOLDER, file), "utf8").matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(
      ([, table = "", body = ""]) => ({ table, body, owner: basename(file, ".prisma") }),
    ),
  );
  const names = new Set(models.map(({ table }) => table));
  const owners = new Map(models.map(({ table, owner }) => [table, owner]));
  const relations = new Map<string, string>();
  for (const { table, body } of models)
    for (const [, field = "", type = ""] of body.matchAll(/^\s+(\w+)\s+(\w+)/gm))
      if (names.has(type)) relations.set(`${table}.${field}`, type);
  return {
    tables: [...names],
    ownerOf: (table) => owners.get(table) ?? "nobody",
    target: (table, field) => relations.get(`${table}.${field}`),
  };
}
