import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

type Tables = Record<string, string[]>;

const { uses }: { uses: Tables } = createRequire(import.meta.url)("../../modules.cjs");

/** The floor below all modules, and the list of what all of them can be asked to do. */
const AROUND = ["platform", "api"];

test("every module stands in the list, and nothing else does", () => {
  const folders = readdirSync("lib").filter((name) => !AROUND.includes(name));
  expect(Object.keys(uses).sort()).toEqual(folders.sort());
});

test("no module uses, by whatever way, itself", () => {
  const reached = (module: string, seen = new Set<string>()): Set<string> => {
    for (const next of uses[module] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  };
  expect(Object.keys(uses).filter((module) => reached(module).has(module))).toEqual([]);
});
