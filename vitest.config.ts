import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sortTests } from "./tests/support/kinds-of-tests.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const elsewhere = ["tests/security/", "tests/concurrency/", "tests/e2e/"];
const { pure, database, alone } = sortTests("tests", elsewhere);
const onDatabase = {
  globalSetup: "tests/support/cluster.ts",
  setupFiles: ["tests/support/worker.ts"],
};

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // Marks modules for Next's bundler only; outside of it importing it throws.
      "server-only": here("./tests/support/server-only.ts"),
    },
  },
  test: {
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: pure,
          setupFiles: ["tests/support/pure-worker.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "database", include: database, isolate: false, ...onDatabase },
      },
      { extends: true, test: { name: "alone", include: alone, ...onDatabase } },
    ],
  },
});
