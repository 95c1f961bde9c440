import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { db } from "@/lib/platform/db";
import { readActions } from "@/scripts/client/manifest";
import { type Actor, actorNames, createActor } from "./actors";
import { databaseDigest } from "./digest";
import { inputFor, kinds, scopeOf, verdict } from "./rule";
import { rules } from "./rules";

const codeOf = (result: unknown) => {
  if (typeof result !== "object" || result === null || !("ok" in result)) return "NO_RESULT";
  if (result.ok) return "ok";
  return "code" in result ? result.code : "NO_CODE";
};

test("every operation has a rule, and every rule an operation", () => {
  expect(Object.keys(rules).sort()).toEqual(operations.map(({ name }) => name).sort());
});

test("the build has no server action, which Next would run on any page", () => {
  expect(readActions()).toEqual([]);
});

/** What a station wrote for a villager names the villager, the consent and the reason. */
async function expectRecord({ userId }: Actor) {
  const where = { actorId: userId, onBehalfOfId: { not: null }, delegationId: { not: null } };
  const line = await db.actionLog.findFirst({ where });
  expect(line?.reason).toBe("她忙不过来");
}

describe.each(Object.entries(rules))("%s", (name, rule) => {
  const named = rule.notFound ? kinds : (["own"] as const);

  test.each(actorNames)("as %s", async (actorName) => {
    const heard: Record<string, unknown> = {};
    for (const kind of named) {
      const actor = await createActor(actorName, scopeOf(rule));
      const input = await inputFor(rule, actor, kind);
      const expected = verdict(rule, actorName, kind);
      const mayWrite = kind === "own" && expected === "ok";
      const isForAnother = actorName === "actingInScope" && scopeOf(rule) !== undefined;
      const before = mayWrite && !isForAnother ? null : await databaseDigest();
      const { status, result } = await actor.caller.act(name, input);
      expect({ kind, status, code: codeOf(result) }).toEqual({ kind, status: 200, code: expected });
      const after = before && (await databaseDigest());
      if (!mayWrite) expect(after).toEqual(before);
      else if (!isDeepStrictEqual(after, before)) await expectRecord(actor);
      heard[kind] = result;
    }
    if (rule.notFound) expect(heard.other).toEqual(heard.missing);
  });
});
