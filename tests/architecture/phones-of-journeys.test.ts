import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The demo's cast is everybody's: its accounts have a pause for each browser. */
const CAST = /^13800138\d{3}$/;

const phonesIn = (name: string) =>
  new Set(readFileSync(`tests/e2e/${name}`, "utf8").match(/\b1[3-9]\d{9}\b/g) ?? []);

test("no two journeys share a phone: they run at the same time, and a phone's next code waits a minute", () => {
  const users = new Map<string, string[]>();
  const journeys = readdirSync("tests/e2e").filter((name) => name.endsWith(".spec.ts"));
  for (const name of journeys)
    for (const phone of phonesIn(name)) users.set(phone, [...(users.get(phone) ?? []), name]);
  const shared = [...users].filter(([phone, names]) => !CAST.test(phone) && names.length > 1);
  expect(users.size).toBeGreaterThan(20);
  expect(shared).toEqual([]);
});
