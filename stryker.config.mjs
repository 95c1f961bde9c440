import { rules } from "./scripts/steps/rules.mjs";

export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutants.config.ts" },
  mutate: rules,
  // A sentence in an error for programmers is no rule.
  mutator: { excludedMutations: ["StringLiteral"] },
  // Tables that are read once are held to the database's own by tests of their modules.
  ignoreStatic: true,
  tempDirName: ".data/stryker",
  reporters: ["json", "clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, reportScoreTable: false },
  jsonReporter: { fileName: ".data/reports/mutants.json" },
};
