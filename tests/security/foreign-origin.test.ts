import { beforeAll, expect, inject, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { createActor } from "./actors";
import { databaseDigest } from "./digest";
import { inputFor } from "./rule";
import { rules } from "./rules";
import { someAtOnce } from "./some-at-once";

const evil = "https://evil.example";

const spoiled: [string, Record<string, string | null>][] = [
  ["no origin", { origin: null }],
  ["a null origin", { origin: "null" }],
  ["a foreign origin", { origin: evil }],
  ["a foreign origin and host", { origin: evil, "x-forwarded-host": "evil.example" }],
];

const names = operations.map(({ name }) => name);

/** Who may do it, with a thing of their own: only where the request comes from is wrong. */
async function prepared(name: string) {
  const rule = rules[name];
  if (!rule) throw new Error(`${name} has no rule`);
  const actor = await createActor(
    rule.allowed.includes("shopper") ? "shopper" : (rule.allowed[0] ?? "owner"),
  );
  return { actor, input: await inputFor(rule, actor, "own") };
}

const ready = new Map<string, Awaited<ReturnType<typeof prepared>>>();
let before: Record<string, string> = {};

beforeAll(async () => {
  await someAtOnce(names, async (name) => ready.set(name, await prepared(name)));
  before = await databaseDigest();
});

const isRefused = (status: number, result: unknown) =>
  status >= 400 || (JSON.stringify(result) ?? "").includes("FOREIGN_ORIGIN");

test.each(names)("%s is refused to another site", async (name) => {
  const { actor, input } = ready.get(name) ?? (await prepared(name));
  const heard = await someAtOnce(spoiled, async ([, headers]) => {
    const { status, result } = await actor.caller.act(name, input, headers);
    return { headers, refused: isRefused(status, result) };
  });
  expect(heard).toEqual(spoiled.map(([, headers]) => ({ headers, refused: true })));
});

test("nothing of it did anything", async () => {
  expect(await databaseDigest()).toEqual(before);
});

test("the app under test believes to be where its callers say they are", () => {
  expect(inject("addresses")[0]).toBe(inject("origin"));
});
