import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

/** A test that reaches one of these talks to Postgres, or may. */
const DATABASE = ["lib/platform/db/client.ts", "tests/support/database.ts"];
/** What asks for a database in other words, or changes the process that pure tests share. */
const ALONE = /\binject\(|scripts\/database|process\.env|resetModules/;

const isFile = (path) => existsSync(path) && statSync(path).isFile();

function fileOf(from, name) {
  const base = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return ENDINGS.map((ending) => base + ending).find(isFile);
}

const known = new Map();

function importsOf(file) {
  const before = known.get(file);
  if (before) return before;
  const found = [...readFileSync(file, "utf8").matchAll(IMPORTS)].flatMap(
    ([, isType, named = "", bare = ""]) => {
      const name = named || bare;
      if (isType || !/^(@\/|\.)/.test(name)) return [];
      return fileOf(file, name) ?? [];
    },
  );
  known.set(file, found);
  return found;
}

function reachesDatabase(test) {
  const seen = new Set([test]);
  for (const file of seen) for (const next of importsOf(file)) seen.add(next);
  return DATABASE.some((file) => seen.has(file)) || ALONE.test(readFileSync(test, "utf8"));
}

/**
 * The test files below `folder` (seen from the root) from which no import leads to the database.
 * @param {string} folder
 * @param {readonly string[]} except beginnings of paths that are left out
 * @returns {string[]}
 */
export const findPureTests = (folder, except) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".test.ts") && !except.some((out) => path.startsWith(out)))
    .filter((path) => !reachesDatabase(path));
