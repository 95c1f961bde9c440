import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const OWN_READING = /\b(?:request|req)\.(?:text|json|arrayBuffer|formData|blob|bytes|body)\b/;

const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("route.ts") || /^api[/\\].*\.ts$/.test(name))
  .map((name) => join("app", name));

test("there are routes to look at", () => {
  expect(routes.length).toBeGreaterThan(10);
});

test.each(routes)("%s reads no body but by readBody, which has an end", (file) => {
  expect(readFileSync(file, "utf8")).not.toMatch(OWN_READING);
});
