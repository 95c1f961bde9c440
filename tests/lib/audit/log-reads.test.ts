import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Act, type ActionQuestion, actGroups } from "@/lib/audit";
import { changesOf } from "@/lib/audit/changes";
import { logAction } from "@/lib/audit/mutations";
import { exportActions, listActions } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOfficer,
  createShop,
  createUser,
  viewerOf,
} from "@/tests/factories";

const everything: ActionQuestion = {
  who: "",
  group: null,
  onBehalf: false,
  subject: null,
  from: null,
  to: null,
  after: null,
};

const write = (viewer: Viewer, action: Act, subject: string) =>
  db.$transaction((tx) =>
    logAction(tx, viewer, { action, subject, before: { firstFen: 500 }, after: { firstFen: 700 } }),
  );

test("an entry says who did what to what, in the reader's language, and what changed", async () => {
  const officer = await createOfficer("查账的人");
  const shop = await createShop();
  await write(officer, "shop:pause", `shop:${shop.id}`);
  const question = { ...everything, subject: `shop:${shop.id}` };
  expect((await listActions(officer, question, "en")).actions).toMatchObject([
    {
      action: "shop:pause",
      actor: "查账的人",
      subject: "Hu's",
      changes: [{ field: "firstFen", before: 500, after: 700 }],
    },
  ]);
});

test("who begins to act is told by the shop that it is for", async () => {
  const officer = await createOfficer();
  const shop = await createShop();
  const { id } = await createConsent({ shop, assistant: await createAssistant(shop) });
  await write(officer, "acting:start", `delegation:${id}`);
  const question = { ...everything, subject: `delegation:${id}` };
  expect((await listActions(officer, question, "en")).actions).toMatchObject([{ subject: "Hu's" }]);
});

test("the log is found by person, kind of action and day", async () => {
  const officer = await createOfficer("只有一个的名字");
  const shop = await createShop();
  await write(officer, "freight:edit", `shop:${shop.id}`);
  const find = async (changes: Partial<ActionQuestion>) =>
    (await listActions(officer, { ...everything, ...changes }, "zh")).actions.length;
  expect(await find({ who: "一个的名" })).toBe(1);
  expect(await find({ who: officer.phone.slice(-4) })).toBe(1);
  expect(await find({ who: "没有这个人" })).toBe(0);
  expect(await find({ who: officer.phone.slice(-4), group: "rules" })).toBe(1);
  expect(await find({ who: officer.phone.slice(-4), group: "goods" })).toBe(0);
  expect(await find({ who: officer.phone.slice(-4), from: "2020-01-01", to: "2020-12-31" })).toBe(
    0,
  );
  expect(await find({ who: officer.phone.slice(-4), onBehalf: true })).toBe(0);
});

test("pages follow one another without a gap or a repetition", async () => {
  const officer = await createOfficer();
  const subject = `user:${(await createUser()).id}`;
  // Many in the same millisecond.
  await db.actionLog.createMany({
    data: Array.from({ length: 120 }, () => ({
      action: "grant:give",
      subject,
      actorKind: "user",
      actorId: officer.userId,
      at: new Date(),
    })),
  });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listActions>> = await listActions(
      officer,
      { ...everything, subject, after },
      "zh",
    );
    seen.push(...page.actions.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});

test("a stranger reads nothing of it, on the page or as a file", async () => {
  const stranger = await viewerOf(await createUser());
  expect(await listActions(stranger, everything, "zh")).toEqual({ actions: [], next: null });
  expect(await exportActions(stranger, everything, "zh")).toEqual([]);
});

test.each([
  ["what was added", null, { name: "谷" }, [["name", null, "谷"]]],
  ["what was taken away", { name: "谷" }, null, [["name", "谷", null]]],
  ["only what differs", { a: 1, b: 2 }, { a: 1, b: 3 }, [["b", 2, 3]]],
  ["not what a partial snapshot leaves out", { a: 1, b: 2 }, { b: 3 }, [["b", 2, 3]]],
  [
    "lists as text, ids not at all",
    null,
    { list: ["x", "y"], shopId: "1" },
    [["list", null, "x, y"]],
  ],
])("changes are %s", (_, before, after, expected) => {
  const found = changesOf(before, after).map((one) => [one.field, one.before, one.after]);
  expect(found).toEqual(expected);
});

type Tree = { [key: string]: string | Tree };

test.each(["zh", "en"])("every act that can be written down has a sentence in %s", (locale) => {
  const { audit } = JSON.parse(readFileSync(`messages/${locale}/county.json`, "utf8"));
  const isSaid = (act: string) => {
    const [noun = "", verb = ""] = act.split(":");
    const acts: Tree = audit.acts[noun] ?? {};
    return typeof acts[verb] === "string";
  };
  const all = Object.values(actGroups).flat();
  expect(all.filter((act) => !isSaid(act))).toEqual([]);
});
