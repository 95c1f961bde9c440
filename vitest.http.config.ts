import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that talk to two running processes of the built app by HTTP, as strangers would. */
export default defineConfig({
  resolve: { alias: { "@": here("."), "server-only": here("./tests/support/server-only.ts") } },
  test: {
    include: ["tests/security/**/*.test.ts", "tests/concurrency/**/*.test.ts"],
    globalSetup: "tests/support/two-processes.ts",
    setupFiles: ["tests/support/http-worker.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
