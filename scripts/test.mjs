#!/usr/bin/env node
/** `npm test`: the checks, then what needs a build and a browser. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { ensureBrowser } from "./steps/browser.mjs";
import { checks } from "./steps/checks.mjs";
import { mutantsOfChanged } from "./steps/mutants.mjs";
import { ensureNginx, ensureRedis } from "./steps/programs.mjs";
import { node, playwright, runSteps, vitest } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
ensureBrowser();
ensureRedis();
ensureNginx();
process.exit(
  await runSteps([
    ...checks,
    ...mutantsOfChanged(),
    node("build", "scripts/build-for-tests.ts"),
    vitest("security and concurrency over HTTP", "vitest.http.config.ts"),
    playwright("browser"),
  ]),
);
