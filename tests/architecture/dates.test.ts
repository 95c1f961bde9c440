import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = ["app", "components"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name}`),
);

/** A day and its month, where the year is left to chance. */
const bare = (source: string) =>
  (source.match(/(?:DateTimeFormat|dateTime)\([^;]*?\{[^{}]*\}/g) ?? []).filter(
    (call) => /day: "numeric"/.test(call) && !/year/i.test(call),
  );

test("days are written by the formatters that say the year where it matters", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => bare(readFileSync(file, "utf8")).length > 0)).toEqual([
    "components/ui/today.tsx",
  ]);
});
