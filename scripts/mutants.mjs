#!/usr/bin/env node
/** `npm run mutants`: changes every rule a little and asks whether a test notices; `-- FILES` only these. */
import { existsSync, readFileSync } from "node:fs";
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { mutants } from "./steps/mutants.mjs";
import { scores } from "./steps/reports.mjs";
import { rules } from "./steps/rules.mjs";
import { runSteps } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
const named = process.argv.slice(2);
const step = mutants(named.length > 0 ? named : rules);
const code = await runSteps([step]);
if (existsSync(step.report)) console.table(scores(JSON.parse(readFileSync(step.report, "utf8"))));
process.exit(code);
