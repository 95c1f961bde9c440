import { node, tool, vitest } from "./run.mjs";

export const checks = [
  tool("format and lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]),
  node("route types", "scripts/route-types.ts"),
  tool("types", "typescript/bin/tsc", ["--noEmit"]),
  node("direction", "scripts/check-direction.ts"),
  node("tables", "scripts/check-tables.ts"),
  node("dependency floors", "scripts/check-floors.ts"),
  tool("dead code", "knip/bin/knip.js", []),
  vitest("unit and integration tests", "vitest.config.ts"),
];
