import { describe, expect, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { db } from "@/lib/platform/db";
import { readActions } from "@/scripts/client/manifest";
import { type Actor, type ActorName, actorNames, createActor } from "./actors";
import { changedTables, databaseDigest } from "./digest";
import { type Kind, kinds, type Rule, scopeOf, verdict } from "./rule";
import { rules } from "./rules";
import { someAtOnce } from "./some-at-once";

/** Who asks for whose thing, and what must be heard. */
type Cell = { actorName: ActorName; kind: Kind; code: string };

const cellsOf = (rule: Rule): Cell[] =>
  actorNames.flatMap((actorName) =>
    (rule.notFound ? kinds : (["own"] as const)).map((kind) => ({
      actorName,
      kind,
      code: verdict(rule, actorName, kind),
    })),
  );

const mayWrite = ({ kind, code }: Cell) => kind === "own" && code === "ok";

const codeOf = (result: unknown) => {
  if (typeof result !== "object" || result === null || !("ok" in result)) return "NO_RESULT";
  if (result.ok) return "ok";
  return "code" in result ? result.code : "NO_CODE";
};

type Ready = Cell & { actor: Actor; input: unknown };

/** Somebody new with a thing of their own, ready to ask. */
async function withOwn(rule: Rule, cell: Cell): Promise<Ready> {
  const actor = await createActor(cell.actorName, scopeOf(rule));
  return { ...cell, actor, input: await rule.input(actor) };
}

/** What is asked about what is a stranger's, and about what never was. */
const foreignInputs = async (rule: Rule) => ({
  other: await rule.input(await createActor("rival")),
  missing: await rule.input(null),
});

/**
 * Those who may change nothing, ready to ask: a name is one person for all three kinds, and all ask
 * about the same stranger's thing. Somebody new each time is who hears only once that the consent is
 * over, and who would have the thing without naming it.
 */
async function withAny(rule: Rule, cells: Cell[]): Promise<Ready[]> {
  const foreign = rule.notFound && (await foreignInputs(rule));
  const people = new Map<string, Promise<Actor>>();
  const personOf = ({ actorName, kind }: Cell) => {
    const isNew = rule.hasOne || actorName === "actingRevoked";
    const key = isNew ? `${actorName} ${kind}` : actorName;
    const person = people.get(key) ?? createActor(actorName, scopeOf(rule));
    people.set(key, person);
    return person;
  };
  return someAtOnce(cells, async (cell) => {
    const actor = await personOf(cell);
    const input = cell.kind === "own" || !foreign ? rule.input(actor) : foreign[cell.kind];
    return { ...cell, actor, input: await input };
  });
}

async function ask(name: string, { actor, input, ...cell }: Ready) {
  const { status, result } = await actor.caller.act(name, input);
  const heard = { actorName: cell.actorName, kind: cell.kind, status, code: codeOf(result) };
  expect(heard).toEqual({ ...cell, status: 200 });
  return result;
}

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
  const cells = cellsOf(rule);

  const permitted = cells.filter(mayWrite);
  test.runIf(permitted.length > 0)("is done for who may", async () => {
    for (const cell of permitted) {
      const ready = await withOwn(rule, cell);
      const isForAnother = cell.actorName === "actingInScope" && scopeOf(rule) !== undefined;
      const before = isForAnother && (await databaseDigest());
      await ask(name, ready);
      if (before && changedTables(before, await databaseDigest()).length > 0)
        await expectRecord(ready.actor);
    }
  });

  test("changes nothing for all others, and tells a stranger's thing from a missing one for nobody", async () => {
    const forbidden = cells.filter((one) => !mayWrite(one));
    const others = await withAny(rule, forbidden);
    const before = await databaseDigest();
    const results = await someAtOnce(others, (one) => ask(name, one));
    expect(changedTables(before, await databaseDigest())).toEqual([]);
    if (!rule.notFound) return;
    const heard = (actorName: ActorName, kind: Kind) =>
      results[others.findIndex((one) => one.actorName === actorName && one.kind === kind)];
    for (const actorName of actorNames)
      expect({ actorName, heard: heard(actorName, "other") }).toEqual({
        actorName,
        heard: heard(actorName, "missing"),
      });
  });
});
