import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // Marks modules for Next's bundler only; outside of it importing it throws.
      "server-only": here("./tests/support/server-only.ts"),
    },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/security/**", "tests/concurrency/**", "tests/e2e/**"],
    globalSetup: "tests/support/cluster.ts",
    setupFiles: ["tests/support/worker.ts"],
    maxWorkers: 2,
    isolate: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
