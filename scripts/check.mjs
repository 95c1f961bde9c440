#!/usr/bin/env node
/** `npm run check`: everything that needs no build and no browser; `-- --changed` only what this branch touched. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { checks, checksOfChanged } from "./steps/checks.mjs";
import { runSteps } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
process.exit(await runSteps(process.argv.includes("--changed") ? checksOfChanged() : checks));
