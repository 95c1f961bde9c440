#!/usr/bin/env node
/** `npm run bench` (`-- --quick`, `-- --json`, `-- --only screens|pages|orders|stores|desk`): builds, serves, measures and prints a table. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";
import { ensureBrowser } from "./steps/browser.mjs";

refuseOldNode();
ensureInstalled();
ensureBrowser();
runScript("scripts/bench/main.ts", process.argv.slice(2));
