#!/usr/bin/env node
/** `npm run journeys`: every browser journey on the phone in Chinese and on the desktop in English; `npm test` walks each once. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { ensureBrowser } from "./steps/browser.mjs";
import { node, playwright, runSteps } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
ensureBrowser();
process.env.JOURNEYS = "all";
process.exit(await runSteps([node("build", "scripts/build-for-tests.ts"), playwright("journeys")]));
