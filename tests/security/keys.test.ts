import { describe, expect, inject, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { policy } from "@/lib/platform/auth/policy";
import type { KeyScope } from "@/lib/platform/db";
import { db } from "@/lib/platform/db";
import type { Operation } from "@/lib/platform/operation";
import { Caller } from "@/tests/support/caller";
import { createActor } from "./actors";
import { changedTables, databaseDigest } from "./digest";
import { everyKeyScope, ownerWithProgram } from "./programs";
import { inputFor, kinds, type Rule } from "./rule";
import { rules } from "./rules";

const BEFORE = new Date(Date.now() - 1_000);

const scopeOf = ({ permission }: Operation): KeyScope => {
  const law = policy[permission];
  if (!("key" in law)) throw new Error(`${permission} is opened by no key`);
  return law.key;
};

const ruleOf = (name: string): Rule => {
  const rule = rules[name];
  if (!rule) throw new Error(`${name} has no rule`);
  return rule;
};

const forKeys = operations.filter((one) => one.forKeys);
const others = operations.filter((one) => !one.forKeys);

describe.each(forKeys.map((one) => [one.name, one] as const))("%s with a key", (name, one) => {
  test("of the shop with its scope alone is done, and stands in the record", async () => {
    const { owner, program, keyId } = await ownerWithProgram({ scopes: [scopeOf(one)] });
    const answer = await program.act(name, await inputFor(ruleOf(name), owner, "own"));
    expect(answer).toMatchObject({ status: 200, result: { ok: true } });
    const use = { actorId: keyId, action: "key:use" };
    const line = await db.actionLog.findFirst({ where: use });
    expect(line?.after).toMatchObject({ operation: name });
  });

  test("with every other scope is refused", async () => {
    const scopes = everyKeyScope.filter((scope) => scope !== scopeOf(one));
    const { owner, program } = await ownerWithProgram({ scopes });
    const input = await inputFor(ruleOf(name), owner, "own");
    const before = await databaseDigest();
    const answer = await program.act(name, input);
    expect(answer).toMatchObject({ status: 403, result: { code: "NOT_ALLOWED" } });
    expect(changedTables(before, await databaseDigest())).toEqual([]);
  });

  test("that is ended, over, or nobody's is refused", async () => {
    for (const wish of [{ endedAt: BEFORE }, { until: BEFORE }]) {
      const { owner, program } = await ownerWithProgram(wish);
      const input = await inputFor(ruleOf(name), owner, "own");
      const before = await databaseDigest();
      for (const asker of [program, owner.caller.withKey("csk_nobodys")]) {
        const answer = await asker.act(name, input);
        expect(answer).toMatchObject({ status: 401, result: { code: "KEY_REFUSED" } });
      }
      expect(changedTables(before, await databaseDigest())).toEqual([]);
    }
  });

  test.runIf(ruleOf(name).notFound)("of another shop finds nothing there", async () => {
    const { owner, program } = await ownerWithProgram();
    const rule = ruleOf(name);
    const heard = [];
    for (const kind of kinds.filter((each) => each !== "own"))
      heard.push(await program.act(name, await inputFor(rule, owner, kind)));
    expect(heard[0]?.result).toMatchObject({ ok: false, code: rule.notFound });
    expect(heard[1]?.text).toBe(heard[0]?.text);
  });
});

test("whatever else the shop can be asked to do is not done with a key that opens all", async () => {
  const { owner, program } = await ownerWithProgram();
  const inputs = [];
  for (const { name } of others)
    inputs.push([name, await inputFor(ruleOf(name), owner, "missing")] as const);
  const before = await databaseDigest();
  for (const [name, input] of inputs) {
    const { status, result } = await program.act(name, input);
    expect({ name, status, result }).toMatchObject({
      name,
      status: 403,
      result: { code: "NOT_FOR_KEYS" },
    });
  }
  expect(changedTables(before, await databaseDigest())).toEqual([]);
});

test("a browser's session counts nothing beside a key, and a key nothing without its header", async () => {
  const { owner } = await ownerWithProgram();
  const input = await inputFor(ruleOf("webhooks.add"), owner, "own");
  const beside = { authorization: "Bearer csk_nobodys" };
  expect((await owner.caller.act("webhooks.add", input, beside)).status).toBe(401);
  const bare = await new Caller(inject("origin")).act("webhooks.add", input, { origin: null });
  expect(bare.result).toMatchObject({ code: "FOREIGN_ORIGIN" });
});

test("a station, also one that acts for the owner, makes no key", async () => {
  const actor = await createActor("actingInScope");
  const input = { shopId: actor.shop?.id, name: "a", scopes: ["SHIP"], days: 30 };
  const { result } = await actor.caller.act("keys.add", input);
  expect(result).toMatchObject({ code: "NOT_ALLOWED" });
});
