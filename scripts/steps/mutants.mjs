import { changedFiles, hasMain } from "./changed.mjs";
import { readMutants } from "./reports.mjs";
import { rules } from "./rules.mjs";
import { tool } from "./run.mjs";

/** Each of these rule files changed a little, a line at a time; it fails below the least score of one of them. */
export const mutants = (files) => ({
  ...tool("mutants of rules", "@stryker-mutator/core/bin/stryker.js", [
    "run",
    `--mutate=${files.join(",")}`,
  ]),
  report: ".data/reports/mutants.json",
  read: readMutants,
});

/** The same for the rules that this branch touched: no step when it touched none. */
export function mutantsOfChanged() {
  const changed = new Set(hasMain() ? changedFiles() : []);
  const files = rules.filter((file) => changed.has(file));
  return files.length > 0 ? [mutants(files)] : [];
}
