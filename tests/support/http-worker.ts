import { afterAll, inject } from "vitest";
import { brokenInvariants } from "./invariants";

/** Factories of these tests write into the running app's own database. */
const url = inject("appDatabaseUrl");

Object.assign(process.env, {
  DATABASE_URL: url,
  DATABASE_POOL: "10",
  AUTH_SECRET: "tests-only-secret-tests-only-secret-0000",
  STRIPE_SECRET_KEY: "sk_test_local_sandbox",
  STRIPE_WEBHOOK_SECRET: "whsec_tests_only",
  STRIPE_API_BASE: inject("sandboxUrl"),
  PUBLIC_ORIGIN: inject("origin"),
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  const { pool } = await import("@/lib/platform/db");
  await pool.end();
  const broken = await brokenInvariants(url);
  if (broken.length > 0) throw new Error(`Invariants broken:\n${broken.join("\n")}`);
});
