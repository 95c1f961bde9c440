import { beforeEach, expect, test } from "vitest";
import { openToken, sealToken } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { newToken } from "@/lib/platform/ids";
import { callerOf, clientAddress } from "@/lib/platform/operation";
import { type CallerLimit, countUse } from "@/lib/platform/rate-limit";
import { guest } from "../../../factories";

const sent = (forwarded = "") => new Headers(forwarded ? { "x-forwarded-for": forwarded } : {});

beforeEach(() => {
  env.TRUSTED_PROXIES = undefined;
});

test("where no proxy is trusted nobody has an address, whatever they say", () => {
  expect(clientAddress(sent("203.0.113.7"))).toBeNull();
  env.TRUSTED_PROXIES = 0;
  expect(clientAddress(sent("203.0.113.7"))).toBeNull();
});

test("behind proxies the outermost trusted one says the address", () => {
  env.TRUSTED_PROXIES = 2;
  expect(clientAddress(sent("198.51.100.1, 203.0.113.7, 10.0.0.1"))).toBe("203.0.113.7");
  expect(clientAddress(sent("10.0.0.1"))).toBeNull();
});

test("two strangers never share a key", () => {
  const strangers = [guest(), guest()].map((viewer) => callerOf(viewer, sent()));
  expect(strangers.filter((key) => key !== null)).toHaveLength(new Set(strangers).size);
  expect(callerOf({ kind: "guest", guestHash: null, passHash: null }, sent())).toBeNull();
});

const free = ["write", "search", "suggest", "order", "codeAddress", "auth"] as const;

test.each(free)("the limit %s refuses nobody for what unknown strangers did", async (limit) => {
  const waits = await Promise.all(Array.from({ length: 700 }, () => countUse(limit, null)));
  expect(waits.every((seconds) => seconds === 0)).toBe(true);
});

const refused = ["invite", "assist"] as const satisfies CallerLimit[];

test.each(refused)("the limit %s is for people who are known", async (limit) => {
  expect(await countUse(limit, null)).toBeGreaterThan(0);
});

test("a token counts only with the seal of this shop, for the cookie it was given in", () => {
  const token = newToken();
  const cookie = sealToken("guest", token);
  expect(openToken("guest", cookie)).toBe(token);
  for (const made of [undefined, "", token, `${token}.`, `${newToken()}.${cookie.split(".")[1]}`]) {
    expect(openToken("guest", made)).toBeNull();
  }
  expect(openToken("pass", cookie)).toBeNull();
});
