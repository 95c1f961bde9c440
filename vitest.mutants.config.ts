import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sortTests } from "./tests/support/kinds-of-tests.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The tests that `npm run mutants` asks: those of pure rules, which need no database. */
export default defineConfig({
  resolve: {
    alias: { "@": here("."), "server-only": here("./tests/support/server-only.ts") },
  },
  test: {
    include: sortTests("tests/lib", []).pure,
    setupFiles: ["tests/support/pure-worker.ts"],
    testTimeout: 120_000,
  },
});
