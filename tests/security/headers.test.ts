import { describe, expect, inject, test } from "vitest";
import { eventually } from "@/tests/support/eventually";
import { createActor } from "./actors";

const everywhere = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
};

const publicPages = ["/zh", "/en/products/taihang-yellow-millet", "/zh/search", "/zh/nothing-here"];
const privatePages = [
  "/zh/cart",
  "/en/checkout",
  "/zh/me",
  "/zh/orders",
  "/zh/sign-in",
  "/zh/sell",
];
const others = [
  "/api/health",
  "/api/me",
  "/api/search?q=millet",
  "/robots.txt",
  "/sitemap.xml",
  "/products/sitemap/0.xml",
  "/media/nope/1.webp",
];

const get = (path: string) => fetch(inject("origin") + path, { redirect: "manual" });

const policyOf = (answer: Response) => answer.headers.get("content-security-policy") ?? "";

test.each([...publicPages, ...privatePages, ...others])("%s carries the headers", async (path) => {
  const answer = await get(path);
  expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere);
  expect(answer.headers.get("x-powered-by")).toBeNull();
});

test.each(publicPages)("%s lets no foreign script, frame or form in", async (path) => {
  const policy = policyOf(await get(path));
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-eval");
});

test("stored files have rules of their own: nothing in them runs", async () => {
  const page = await (await get("/zh")).text();
  const [file = ""] = /\/media\/images\/[^"' ]+?\.webp/.exec(page) ?? [];
  const answer = await get(file);
  expect(answer.status).toBe(200);
  expect(policyOf(answer)).toBe("sandbox; default-src 'none'");
});

describe.each(privatePages)("%s", (path) => {
  test("runs only scripts with this answer's nonce", async () => {
    const [first, second] = [policyOf(await get(path)), policyOf(await get(path))];
    expect(first).toMatch(/script-src 'self' 'nonce-[\w-]+' 'strict-dynamic'/);
    expect(first).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(first).not.toBe(second);
  });

  test("is kept by no cache", async () => {
    expect((await get(path)).headers.get("cache-control")).toMatch(/no-store/);
  });
});

test("public pages are the same for everybody", async () => {
  const shopper = await createActor("shopper");
  const owner = await createActor("owner");
  for (const path of ["/zh", "/zh/products/taihang-yellow-millet"]) {
    // Goods of other tests may come to the page between two answers.
    await eventually(async () => {
      const asGuest = await (await get(path)).text();
      expect(await (await shopper.caller.fetch(path)).text()).toBe(asGuest);
      expect(await (await owner.caller.fetch(path)).text()).toBe(asGuest);
    });
  }
});

test("/api/me tells each only of themselves, and is never kept", async () => {
  const shopper = await createActor("shopper");
  const answer = await shopper.caller.fetch("/api/me");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(await answer.json()).toMatchObject({ signedIn: true, name: "shopper" });
  expect(await (await get("/api/me")).json()).toMatchObject({ signedIn: false, name: "" });
});

test("the doors between our own processes are closed to others", async () => {
  const init = { method: "POST", body: JSON.stringify(["public"]) };
  const forged = await fetch(`${inject("origin")}/api/revalidate`, init);
  expect(forged.status).toBe(404);
  const webhook = await fetch(`${inject("origin")}/api/webhooks/stripe`, { ...init, body: "{}" });
  expect(webhook.status).toBe(400);
});
