import { expect, inject, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { createActor } from "./actors";
import { databaseDigest } from "./digest";
import { inputFor } from "./rule";
import { rules } from "./rules";

const evil = "https://evil.example";

const spoiled: [string, Record<string, string | null>][] = [
  ["no origin", { origin: null }],
  ["a null origin", { origin: "null" }],
  ["a foreign origin", { origin: evil }],
  ["a foreign origin and host", { origin: evil, "x-forwarded-host": "evil.example" }],
];

test.each(operations.map(({ name }) => name))("%s does nothing for another site", async (name) => {
  const rule = rules[name];
  if (!rule) throw new Error(`${name} has no rule`);
  const actor = await createActor(
    rule.allowed.includes("shopper") ? "shopper" : (rule.allowed[0] ?? "owner"),
  );
  const input = await inputFor(rule, actor, "own");
  const before = await databaseDigest();
  for (const [, headers] of spoiled) {
    const { status, result } = await actor.caller.act(name, input, headers);
    const refused =
      status >= 400 ||
      (typeof result === "object" && JSON.stringify(result).includes("FOREIGN_ORIGIN"));
    expect({ headers, refused }).toEqual({ headers, refused: true });
  }
  expect(await databaseDigest()).toEqual(before);
});

test("the app under test believes to be where its callers say they are", () => {
  expect(inject("addresses")[0]).toBe(inject("origin"));
});
