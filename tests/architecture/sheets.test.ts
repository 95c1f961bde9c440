import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const modal = readdirSync("components", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => join("components", name))
  .filter((file) => readFileSync(file, "utf8").includes("showModal"));

test("there is something that lies over pages", () => {
  expect(modal.length).toBeGreaterThan(0);
});

test.each(modal)("%s closes by Back", (file) => {
  expect(readFileSync(file, "utf8")).toContain("useBackCloses(");
});
