import { expect, test } from "vitest";
import { parseEnv } from "@/lib/platform/env/schema";

const demo = {
  DATABASE_URL: "postgresql://localhost/x",
  AUTH_SECRET: "s".repeat(40),
  STRIPE_SECRET_KEY: "sk_test_12345",
  STRIPE_WEBHOOK_SECRET: "whsec_12345",
};

const live = {
  ...demo,
  SHOP_MODE: "live",
  PAYOUT_KEY: "p".repeat(40),
  PUBLIC_ORIGIN: "https://shop.example.cn/",
  STRIPE_SECRET_KEY: "sk_live_12345",
  SMS_OUTBOX: "0",
  TRUSTED_PROXIES: "1",
  SMS_GATEWAY_URL: "https://sms.example.cn/send",
  SMS_GATEWAY_KEY: "a-key-of-the-gateway-that-is-long",
};

test("a demo shop needs little and is found at localhost", () => {
  expect(parseEnv(demo)).toMatchObject({ isDemo: true, publicOrigin: "http://localhost:3000" });
});

test("an empty setting is a missing setting", () => {
  expect(parseEnv({ ...demo, S3_BUCKET: "" }).S3_BUCKET).toBeUndefined();
});

test("what is missing is named", () => {
  expect(() => parseEnv({ ...demo, DATABASE_URL: undefined })).toThrow(/DATABASE_URL/);
});

test("messages reach China alone in a live shop that doesn't say more, and everybody in a demo", () => {
  expect(parseEnv(live).smsCountries).toEqual(["CN"]);
  expect(parseEnv({ ...live, SMS_COUNTRIES: "CN,HK" }).smsCountries).toEqual(["CN", "HK"]);
  expect(parseEnv({ ...live, SMS_COUNTRIES: "*" }).smsCountries).toBeNull();
  expect(parseEnv(demo).smsCountries).toBeNull();
  expect(() => parseEnv({ ...live, SMS_COUNTRIES: "Hong Kong" })).toThrow(/SMS_COUNTRIES/);
});

test("a live shop with safe settings starts", () => {
  expect(parseEnv(live)).toMatchObject({ isDemo: false, publicOrigin: "https://shop.example.cn" });
});

test.each([
  ["http", { PUBLIC_ORIGIN: "http://shop.example.cn" }, /https/],
  ["a sandbox", { STRIPE_API_BASE: "http://127.0.0.1:1" }, /sandbox/],
  ["a test key", { STRIPE_SECRET_KEY: "sk_test_12345" }, /live key/],
  ["a guessable secret", { AUTH_SECRET: "demo".repeat(10) }, /random/],
  ["account numbers sealed with another secret", { PAYOUT_KEY: demo.AUTH_SECRET }, /PAYOUT_KEY/],
  ["readable codes", { SMS_OUTBOX: "1" }, /SMS/],
  ["not knowing who calls", { TRUSTED_PROXIES: "" }, /TRUSTED_PROXIES/],
])("a live shop refuses %s", (_, unsafe, sentence) => {
  expect(() => parseEnv({ ...live, ...unsafe })).toThrow(sentence);
});

test("a live shop starts when told that no proxy stands in front", () => {
  expect(parseEnv({ ...live, TRUSTED_PROXIES: "0" }).TRUSTED_PROXIES).toBe(0);
});
