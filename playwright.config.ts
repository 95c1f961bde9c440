import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? 3107);

/** What differs by width or language; every other journey is walked where its people are (@phone, @desk), on the phone if not said. */
const AT_BOTH = /(every-page|reading|kept-pages|card-to-product)\.spec/;
const AT_DESK =
  /(county-desk|money-back|buy-from-two-shops|payment-goes-wrong|helpers|share-poster|found-by|reconciliation|sales-reward)/;
const isWhole = process.env.JOURNEYS === "all";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  use: {
    baseURL: `http://localhost:${PORT}`,
    timezoneId: "Asia/Shanghai",
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      name: "phone-zh",
      testIgnore: isWhole ? [] : AT_DESK,
      grepInvert: isWhole ? [] : /@desk/,
      use: { viewport: { width: 360, height: 780 }, locale: "zh-CN", hasTouch: true },
    },
    {
      name: "desktop-en",
      testMatch: isWhole ? undefined : [AT_BOTH, AT_DESK],
      grepInvert: isWhole ? [] : /@phone/,
      use: { viewport: { width: 1280, height: 900 }, locale: "en-US" },
    },
  ],
  webServer: {
    command: "node --import ./scripts/server-only.mjs --import tsx tests/support/serve.ts",
    url: `http://localhost:${PORT}/api/health`,
    env: { PORT: String(PORT) },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
