import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, inject, test } from "vitest";
import { routes as own } from "@/app/api/routes";
import { db } from "@/lib/platform/db";
import { countUse } from "@/lib/platform/rate-limit";
import { readRoutes } from "@/scripts/client/manifest";
import { first } from "@/tests/factories/shops";
import { Caller } from "@/tests/support/caller";
import { wordsOnPages } from "@/tests/support/printed";
import { type ActorName, actorNames, createActor, signIn } from "./actors";
import { databaseDigest } from "./digest";
import { type Kind, kinds } from "./rule";
import { publicFiles, type RouteRule, routeRules } from "./rules-routes";
import { someAtOnce } from "./some-at-once";

const METHODS = /^export (?:async function|const) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm;

/** What a handler of ours in Next answers to: "GET /api/auth/[...nextauth]". */
const methodsOf = (route: string, file: string) =>
  [...readFileSync(file, "utf8").matchAll(METHODS)].map(([, method]) => `${method} ${route}`);

const routes = readRoutes();
const ours = routes.filter(({ file }) => existsSync(file));

test("every route of the router and every handler of Next has a rule, and every rule one of them", () => {
  const handlers = ours.flatMap(({ route, file }) => methodsOf(route, file));
  const routed = own.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(routeRules).sort()).toEqual([...handlers, ...routed].sort());
});

test("what else the build serves by itself is known, and the same for all", () => {
  const others = routes.filter((one) => !ours.includes(one)).map(({ route }) => route);
  expect(others.sort()).toEqual(publicFiles);
});

const mayHave = ({ allowed, assist }: RouteRule, actor: ActorName): boolean => {
  if (actor === "actingInScope") return assist !== undefined;
  if (actor === "actingOutOfScope") return assist === "ANY";
  // A consent that is over leaves them who they are.
  if (actor === "actingExpired" || actor === "actingRevoked") return allowed.includes("assistant");
  return allowed.includes(actor);
};

async function askerOf(rule: RouteRule, name: ActorName, kind: Kind) {
  const actor = await createActor(name, rule.assist === "ANY" ? undefined : rule.assist);
  const owners = { own: actor, other: await createActor("rival"), missing: null };
  return { actor, asked: await rule.ask(owners[kind]) };
}

describe.each(Object.entries(routeRules))("%s", (_, rule) => {
  const named: readonly Kind[] = rule.isOfThings ? kinds : ["own"];
  const isTheirs = (name: ActorName, kind: Kind) => mayHave(rule, name) && kind === "own";

  test.each(actorNames.filter((name) => mayHave(rule, name)))("answers %s", async (name) => {
    const { actor, asked } = await askerOf(rule, name, "own");
    const { status } = await actor.caller.fetch(asked.path, asked.init);
    expect(status).toBe(rule.answer ?? 200);
  });

  const others = actorNames.flatMap((name) =>
    named.filter((kind) => !isTheirs(name, kind)).map((kind) => ({ name, kind })),
  );
  test.runIf(others.length > 0)("is closed to all others alike, and does nothing", async () => {
    const askers = await someAtOnce(others, async (one) => ({
      ...one,
      ...(await askerOf(rule, one.name, one.kind)),
    }));
    const before = await databaseDigest();
    const heard = await someAtOnce(askers, async ({ name, kind, actor, asked }) => {
      const answer = await actor.caller.fetch(asked.path, asked.init);
      expect({ name, kind, status: answer.status }).toEqual({ name, kind, status: rule.otherwise });
      return { name, text: await answer.text() };
    });
    expect(await databaseDigest()).toEqual(before);
    for (const name of actorNames) {
      const texts = heard.filter((one) => one.name === name).map(({ text }) => text);
      expect({ name, texts: new Set(texts).size }).toEqual({
        name,
        texts: Math.min(1, texts.length),
      });
    }
  });
});

const files = {
  "file:log": "/api/audit?locale=zh",
  "file:figures": "/api/figures/county?locale=zh&month=2026-11&by=township&format=csv",
};

test.each(Object.entries(files))(
  "an officer's %s is written down with its lines",
  async (action, path) => {
    const { caller, userId } = await createActor("officer");
    const answer = await caller.fetch(path);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const line = await db.actionLog.findFirstOrThrow({ where: { action, actorId: userId } });
    expect(line.after).toMatchObject({ lines: expect.any(Number) });
  },
);

const filesOfShops = {
  "file:shop": { path: "/api/figures/shop?period=week", after: { from: expect.any(String) } },
  "file:orders": { path: "/api/orders?tab=all", after: { tab: "all" } },
  "file:money": { path: "/api/money?month=2026-11", after: { month: "2026-11" } },
};

test.each(Object.entries(filesOfShops))(
  "a seller's %s is written down with the shop and what was asked, and a refused one is not",
  async (action, { path, after }) => {
    const { caller, userId, shop } = await createActor("owner");
    const stranger = await createActor("owner");
    const own = `${path}&locale=zh&format=csv&shop=${shop?.slug}`;
    expect((await caller.fetch(own)).status).toBe(200);
    expect((await stranger.caller.fetch(own)).status).toBe(404);
    const lines = await db.actionLog.findMany({ where: { subject: `shop:${shop?.id}` } });
    expect(lines).toMatchObject([{ action, actorId: userId, after }]);
  },
);

test.each(["officer", "owner"] as const)(
  "a thirty-first file within the hour is not made for an %s",
  async (name) => {
    const { caller, userId, shop } = await createActor(name);
    for (let use = 0; use < 30; use += 1) await countUse("file", userId ?? "");
    const own = `/api/figures/shop?locale=zh&period=week&format=xlsx&shop=${shop?.slug}`;
    for (const path of name === "officer" ? Object.values(files) : [own]) {
      const answer = await caller.fetch(path);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  },
);

test("what is read on paper is printed for those whose it is, with the shop's name", async () => {
  const [officer, seller] = [await createActor("officer"), await demoSeller()];
  const { slug, nameZh } = seller.shop;
  const asked = `locale=zh&format=pdf&month=${seller.month}`;
  for (const [{ caller }, path, words] of [
    [officer, `/api/figures/county?${asked}&by=village`, seller.month],
    [officer, `/api/stores/figures?${asked}&by=village`, seller.month],
    [seller, `/api/figures/shop?${asked}&period=week&shop=${slug}`, "太行黄小米"],
    [seller, `/api/money?${asked}&shop=${slug}`, nameZh],
  ] as const) {
    const answer = await caller.fetch(path);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(".pdf");
    const pages = await wordsOnPages(new Uint8Array(await answer.arrayBuffer()));
    expect(pages.join()).toContain(words);
  }
});

const FORMULA = '=HYPERLINK("http://example.com","小米")';

/** The demo county's seller of millet, and the last month with sales that is counted. */
async function demoSeller() {
  const where = { slug: "taihang-yellow-millet" };
  const { id: productId, shop } = await db.product.findUniqueOrThrow({
    where,
    include: { shop: { include: { members: { where: { role: "OWNER" } } } } },
  });
  const { month } = await db.monthCell.findFirstOrThrow({
    where: { kind: "shop", key: shop.id },
    orderBy: { month: "desc" },
  });
  const caller = new Caller(inject("origin"));
  await signIn(caller, first(shop.members).userId);
  return { caller, productId, shop, month: month.toISOString().slice(0, 7) };
}

const textsIn = async (answer: Response) =>
  Object.values(unzipSync(new Uint8Array(await answer.arrayBuffer())))
    .map((bytes) => strFromU8(bytes))
    .join("");

test("a name that a table program would run is harmless in every file", async () => {
  const [officer, seller] = [await createActor("officer"), await demoSeller()];
  const data = { nameZh: FORMULA };
  await db.user.update({ where: { id: officer.userId ?? "" }, data: { name: FORMULA } });
  await db.shop.update({ where: { id: seller.shop.id }, data });
  await db.product.update({ where: { id: seller.productId }, data: { titleZh: FORMULA } });
  const county = `/api/figures/county?locale=zh&month=${seller.month}&by=shop`;
  const shop = `/api/figures/shop?locale=zh&period=year&shop=${seller.shop.slug}`;
  await officer.caller.fetch(files["file:log"]);
  for (const [{ caller }, path] of [
    [officer, files["file:log"]],
    [officer, `${county}&format=csv`],
    [seller, `${shop}&format=csv`],
  ] as const) {
    const text = await (await caller.fetch(path)).text();
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
  }
  for (const [{ caller }, path] of [
    [officer, `${county}&format=xlsx`],
    [seller, `${shop}&format=xlsx`],
  ] as const) {
    const text = await textsIn(await caller.fetch(path));
    expect(text).toContain("=HYPERLINK");
    // A cell of text is no formula, whatever it begins with.
    expect(text).not.toContain("<f>");
  }
});
