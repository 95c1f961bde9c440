import { describe, expect, test } from "vitest";
import { readActions } from "@/tests/support/manifest";
import { actorNames, createActor } from "./actors";
import { databaseDigest } from "./digest";
import { inputFor, kinds, verdict } from "./rule";
import { rules } from "./rules";

const actions = [...readActions().keys()].sort();

const codeOf = (result: unknown) => {
  if (typeof result !== "object" || result === null || !("ok" in result)) return "NO_RESULT";
  if (result.ok) return "ok";
  return "code" in result ? result.code : "NO_CODE";
};

test("every action of the build has a rule, and every rule an action", () => {
  expect(Object.keys(rules).sort()).toEqual(actions);
});

test("no page has an inline action", () => {
  expect(actions.filter((name) => !/^[a-z]+\/[a-zA-Z]+$/.test(name))).toEqual([]);
});

describe.each(Object.entries(rules))("%s", (name, rule) => {
  const named = rule.notFound ? kinds : (["own"] as const);

  test.each(actorNames)("as %s", async (actorName) => {
    const heard: Record<string, unknown> = {};
    for (const kind of named) {
      const actor = await createActor(actorName);
      const input = await inputFor(rule, actor, kind);
      const expected = verdict(rule, actorName, kind);
      const mayWrite = kind === "own" && expected === "ok";
      const before = mayWrite ? "" : await databaseDigest();
      const { status, result } = await actor.caller.act(name, input);
      expect({ kind, status, code: codeOf(result) }).toEqual({ kind, status: 200, code: expected });
      if (before) expect(await databaseDigest()).toBe(before);
      heard[kind] = result;
    }
    if (rule.notFound) expect(heard.other).toEqual(heard.missing);
  });
});
