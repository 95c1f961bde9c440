import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseEnv, settingNames } from "@/lib/platform/env/schema";

const example = Object.fromEntries(
  readFileSync(".env.example", "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
);

test(".env.example names every setting, and nothing else", () => {
  expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
});

test("with its secrets filled in, .env.example is a live shop", () => {
  const secrets = {
    AUTH_SECRET: "9".repeat(40),
    PAYOUT_KEY: "8".repeat(40),
    STRIPE_SECRET_KEY: "sk_live_123456",
    STRIPE_WEBHOOK_SECRET: "whsec_123456",
    SMS_GATEWAY_KEY: "k".repeat(20),
  };
  expect(parseEnv({ ...example, ...secrets })).toMatchObject({ SHOP_MODE: "live", isDemo: false });
});
