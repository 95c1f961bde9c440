import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

/** A test that reaches one of these talks to Postgres, or may. */
const DATABASE = ["lib/platform/db/client.ts", "tests/support/database.ts"];
/** What asks for a database in other words. */
const ASKS = /\binject\(|scripts\/database/;
/** What changes the process that the other tests share; a sandbox's address is a setting. */
const SANDBOX = "tests/payments/sandbox.ts";
const CHANGES = /process\.env|resetModules|vi\.(do)?mock\(|stubEnv|useFakeTimers/;

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

function reachedFrom(test) {
  const seen = new Set([test]);
  for (const file of seen) for (const next of importsOf(file)) seen.add(next);
  return seen;
}

function kindOf(test) {
  const text = readFileSync(test, "utf8");
  const reached = reachedFrom(test);
  if (CHANGES.test(text) || reached.has(SANDBOX)) return "alone";
  return ASKS.test(text) || DATABASE.some((file) => reached.has(file)) ? "database" : "pure";
}

/**
 * The test files below `folder` (seen from the root): `pure` ones from which no import leads to the database,
 * `database` ones that share a process, and those that want one `alone`.
 * @param {string} folder
 * @param {readonly string[]} except beginnings of paths that are left out
 * @returns {{ pure: string[], database: string[], alone: string[] }}
 */
export function sortTests(folder, except) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".test.ts") && !except.some((out) => path.startsWith(out)));
  const sorted = { pure: [], database: [], alone: [] };
  for (const file of files) sorted[kindOf(file)].push(file);
  return sorted;
}
