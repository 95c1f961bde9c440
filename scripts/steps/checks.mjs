import { changedFiles, whereItBegan } from "./changed.mjs";
import { node, tool, vitest } from "./run.mjs";

const types = tool("types", "typescript-7/bin/tsc", [
  "--noEmit",
  "--incremental",
  "--tsBuildInfoFile",
  ".data/types.tsbuildinfo",
]);
const tables = node("tables", "scripts/check-tables.ts");

export const checks = [
  node("route types", "scripts/route-types.ts"),
  [
    types,
    tool("format and lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]),
    node("direction", "scripts/check-direction.ts"),
    tool("dead code", "knip/bin/knip.js", []),
    tables,
    node("dependency floors", "scripts/check-floors.ts"),
  ],
  vitest("unit and integration tests", "vitest.config.ts"),
];

/** What a change since main can have broken at once; direction, dead code and floors wait for the whole check. */
export function checksOfChanged() {
  const files = changedFiles();
  return [
    node("route types", "scripts/route-types.ts"),
    [
      types,
      tool("format and lint", "@biomejs/biome/bin/biome", [
        "check",
        "--error-on-warnings",
        "--no-errors-on-unmatched",
        ...files,
      ]),
      tables,
      vitest("tests of what changed", "vitest.config.ts", [
        `--changed=${whereItBegan()}`,
        "--passWithNoTests",
      ]),
    ],
  ];
}
