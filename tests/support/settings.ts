/** What every test is told, before it imports lib/platform/env. */
export const testSettings = {
  AUTH_SECRET: "tests-only-secret-tests-only-secret-0000",
  STRIPE_SECRET_KEY: "sk_test_local_sandbox",
  STRIPE_WEBHOOK_SECRET: "whsec_tests_only",
  STRIPE_API_BASE: process.env.STRIPE_API_BASE ?? "http://127.0.0.1:9",
  PUBLIC_ORIGIN: "http://localhost:3000",
  STORAGE_DIR: ".data/tests/storage",
  METRICS_TOKEN: "a-token-for-prometheus-only",
  LOG_LEVEL: "silent",
};
