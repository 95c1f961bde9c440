import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { end, startNext } from "@/scripts/shop/child";
import { freePort } from "@/scripts/shop/place";
import { Caller } from "@/tests/support/caller";
import { createActor } from "./actors";

/** The build by Next alone, as `npm run dev` has it: the router stands in catch-all routes. */
let nextAlone: { address: string; child: ReturnType<typeof startNext> };

async function untilAnswers(address: string) {
  for (let tries = 0; tries < 600; tries += 1) {
    const answered = await fetch(`${address}/api/health`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("Next did not come up");
}

beforeAll(async () => {
  const port = await freePort(0);
  const child = startNext(["start", "-p", String(port), "-H", "localhost"], {
    NODE_ENV: "production",
    NEXT_DIST_DIR: ".next-test",
    DATABASE_URL: inject("appDatabaseUrl"),
    AUTH_SECRET: process.env.AUTH_SECRET ?? "",
    PUBLIC_ORIGIN: inject("origin"),
    STRIPE_SECRET_KEY: "sk_test_local_sandbox",
    STRIPE_WEBHOOK_SECRET: "whsec_tests_only",
    TRUSTED_PROXIES: "1",
    LOG_LEVEL: "silent",
    JOBS: "worker",
  });
  nextAlone = { address: `http://localhost:${port}`, child };
  await untilAnswers(nextAlone.address);
});

afterAll(() => end(nextAlone.child));

const post = (body: string, headers = {}): RequestInit => ({
  method: "POST",
  body,
  headers: { "content-type": "application/json", origin: inject("origin"), ...headers },
});

const asked: [string, RequestInit?][] = [
  ["/api/me"],
  ["/api/me?product=taihang-yellow-millet"],
  ["/api/search?q=%E5%B0%8F%E7%B1%B3&locale=en&min=1&max=x"],
  ["/api/search/facets?q=mi"],
  ["/api/search/suggest?q=mi&locale=en"],
  ["/api/openapi.json"],
  ["/api/health"],
  ["/api/published/2020-01?locale=zh"],
  ["/api/orders?locale=zh&tab=all&format=csv"],
  ["/api/audit?locale=zh"],
  ["/api/files/private/images/nothing/720.webp"],
  ["/media/nothing/1.webp"],
  ["/api/nothing/here"],
  ["/api/v1/nothing/here", post("{}")],
  ["/api/v1/cart/add", post('{"variantId":"x"}')],
  ["/api/v1/cart/add", post("{}", { origin: "http://elsewhere.test" })],
  ["/api/v1/cart/add", post("{", {})],
  ["/api/v1/cart/add", post("{}", { "content-type": "text/plain" })],
  ["/api/v1/dispatch/listOrders", post("{}", { authorization: "Bearer csk_nobodys" })],
  ["/api/uploads?kind=image", post("no picture")],
  ["/api/webhooks/stripe", post("{}", { "stripe-signature": "t=1,v1=forged" })],
  ["/api/carriers/YTO/events", post("{}", { "x-timestamp": "1", "x-signature": "forged" })],
];

const said = ["cache-control", "content-type", "etag", "x-refresh-page"] as const;

async function heard(caller: Caller, [path, init]: (typeof asked)[number]) {
  const answer = await caller.fetch(path, init);
  const headers = said.map((name) => answer.headers.get(name));
  return { path, status: answer.status, headers, text: await answer.text() };
}

test.each(["guest", "owner"] as const)(
  "a %s hears the same from Next and from the router before it",
  async (name) => {
    const { caller } = await createActor(name);
    const other = caller.at(nextAlone.address);
    for (const one of asked) expect(await heard(other, one)).toEqual(await heard(caller, one));
  },
);

test("both keep the answers of one visitor from every other", async () => {
  for (const address of [inject("origin"), nextAlone.address]) {
    const answer = await new Caller(inject("origin"), address).fetch("/api/me");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  }
});
