import { expect, inject, test } from "vitest";
import { pathOf } from "@/lib/api/path";
import { Caller } from "@/tests/support/caller";
import { createActor } from "./actors";
import { changedTables, databaseDigest } from "./digest";
import { ownerWithProgram } from "./programs";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const json = { "content-type": "application/json" };

type Sent = { headers?: Record<string, string>; body: string };

/** What is sent, what a browser hears, and what a program hears. */
const attacks: [string, Sent, number, number][] = [
  ["a form", { headers: { "content-type": "text/plain" }, body: "{}" }, 415, 415],
  ["no content type", { headers: { "content-type": "" }, body: "{}" }, 415, 415],
  [
    "a form's fields",
    { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "onHand=1" },
    415,
    415,
  ],
  ["no JSON", { headers: json, body: "{" }, 400, 400],
  ["nothing", { headers: json, body: "" }, 400, 400],
  ["too much", { headers: json, body: JSON.stringify("x".repeat(300_000)) }, 413, 413],
  ["a deep list", { headers: json, body: nested(100_000) }, 200, 400],
  ["a list", { headers: json, body: "[]" }, 200, 400],
  [
    "prototype keys",
    { headers: json, body: '{"__proto__":{"onHand":1},"constructor":1}' },
    200,
    400,
  ],
  ["1e999", { headers: json, body: '{"onHand":1e999}' }, 200, 400],
];

test.each(attacks)("%s changes nothing", async (_, { headers, body }, browser, withKey) => {
  const [{ caller }, { secret }] = [await createActor("owner"), await ownerWithProgram()];
  const before = await databaseDigest();
  const path = pathOf("inventory.changeStock");
  const origin = inject("origin");
  const heard = await caller.fetch(path, { method: "POST", body, headers: { origin, ...headers } });
  expect(heard.status).toBe(browser);
  expect(await heard.json()).toMatchObject({ ok: false, code: "INVALID_INPUT" });
  const authorization = `Bearer ${secret}`;
  const program = new Caller(origin);
  const told = await program.fetch(path, {
    method: "POST",
    body,
    headers: { ...headers, authorization },
  });
  expect(told.headers.get("content-type")).toBe("application/problem+json");
  expect(await told.json()).toMatchObject({ status: withKey, title: expect.any(String) });
  // The first use of a key stands in the record, also of one that says nothing sensible.
  const changed = changedTables(before, await databaseDigest());
  expect(changed.filter((table) => !["ActionLog", "KeyUse"].includes(table))).toEqual([]);
});

test.each([
  ["/api/v1/nothing/here", "POST", 404],
  ["/api/v1/inventory/changeStock", "GET", 405],
  ["/api/v1/__proto__/constructor", "POST", 404],
])("%s by %s is a problem with its address", async (path, method, status) => {
  const headers = { authorization: "Bearer csk_nobodys" };
  const answer = await new Caller(inject("origin")).fetch(path, { method, headers });
  expect(await answer.json()).toMatchObject({
    status,
    type: expect.stringContaining("/developers#"),
  });
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
});

test("a key that asks too often is told how long to wait", async () => {
  const { program } = await ownerWithProgram();
  const answers = [];
  for (let ask = 0; ask < 125; ask += 1) answers.push(await program.act("listing.listGoods", {}));
  const told = answers.find(({ status }) => status === 429);
  expect(told?.result).toMatchObject({ code: "TOO_MANY_REQUESTS", seconds: expect.any(Number) });
});

test("a wish under a key is done once, and another one under it is refused", async () => {
  const { program } = await ownerWithProgram({ scopes: ["STOCK"] });
  const wish = { variantId: "0199c0de-0000-7000-8000-000000000001", onHand: 3 };
  const once = { "idempotency-key": "wish-0001" };
  const first = await program.act("inventory.changeStock", wish, once);
  expect(await program.act("inventory.changeStock", wish, once)).toEqual(first);
  const other = await program.act("inventory.changeStock", { ...wish, onHand: 4 }, once);
  expect(other).toMatchObject({ status: 422, result: { code: "ONCE_CHANGED" } });
  const short = await program.act("inventory.changeStock", wish, { "idempotency-key": "x" });
  expect(short).toMatchObject({ status: 400, result: { code: "INVALID_INPUT" } });
});
