import { describe, expect, inject, test } from "vitest";
import { db } from "@/lib/platform/db";
import { eventually } from "@/tests/support/eventually";
import { createActor } from "./actors";

const PAGE = "/zh/products/taihang-yellow-millet";

const ONLY_ONE = "只此一人";

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(inject("origin") + path, { headers, method, redirect: "manual" });

const etagOf = (answer: Response) => answer.headers.get("etag") ?? "";

/** The page as it is kept: with a weak name and its length. What other tests spoil is forgotten at any moment. */
async function kept(path: string) {
  const answer = await ask(path);
  expect(etagOf(answer)).toMatch(/^W\//);
  return answer;
}

describe("a page that is kept for everybody", () => {
  test("is the same whatever the visitor says about themselves", () =>
    eventually(async () => {
      const page = await (await kept(PAGE)).text();
      for (const [path, headers] of [
        [`${PAGE}?from=wechat`, {}],
        [PAGE, { "accept-language": "en" }],
        [PAGE, { cookie: "type=large; session=forged; guest=x" }],
        [PAGE, { range: "bytes=0-9" }],
      ] as const) {
        const answer = await ask(path, headers);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("set-cookie")).toBeNull();
        expect(await answer.text()).toBe(page);
      }
    }));

  test("is not sent to Next's router, which asks for another form of it", async () => {
    await eventually(() => kept(PAGE));
    const answer = await ask(`${PAGE}?_rsc=1a2b3`, { rsc: "1" });
    expect(await answer.text()).not.toContain("<html");
  });

  test("answers HEAD without a body and 304 to who has it", () =>
    eventually(async () => {
      const etag = etagOf(await kept(PAGE));
      const head = await ask(PAGE, { "accept-encoding": "identity" }, "HEAD");
      expect(Number(head.headers.get("content-length"))).toBeGreaterThan(10_000);
      // Left to itself, fetch adds no-cache to a question of this kind.
      const has = (name: string) =>
        ask(PAGE, { "if-none-match": name, "cache-control": "max-age=0" });
      expect((await has(etag)).status).toBe(304);
      expect((await has('W/"another"')).status).toBe(200);
    }));
});

test("what belongs to one visitor never comes back to another", async () => {
  const shopper = await createActor("shopper");
  await db.user.update({ where: { id: shopper.userId ?? "" }, data: { name: ONLY_ONE } });
  for (const path of ["/zh/me", "/zh/cart", "/zh/orders", "/api/me", "/zh/no-such-page"]) {
    for (let times = 0; times < 3; times += 1) await (await shopper.caller.fetch(path)).text();
    const answer = await ask(path);
    expect(etagOf(answer)).not.toMatch(/^W\//);
    expect(await answer.text()).not.toContain(ONLY_ONE);
  }
});

test.each(["/zh/products/%00", "/zh/products/%ff", "/en/%E0%A4%A", "/api/me?product=%00"])(
  "%s is a page that isn't there",
  async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  },
);
