#!/usr/bin/env node
/** `npm run check`: everything that needs no build and no browser. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { checks } from "./steps/checks.mjs";
import { runSteps } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
process.exit(await runSteps(checks));
