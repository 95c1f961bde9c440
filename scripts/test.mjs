#!/usr/bin/env node
/** `npm test`: the checks, then what needs a build and a browser. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { ensureBrowser } from "./steps/browser.mjs";
import { checks } from "./steps/checks.mjs";
import { ensureRedis } from "./steps/redis.mjs";
import { node, playwright, runSteps, vitest } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
ensureBrowser();
ensureRedis();
process.exit(
  await runSteps([
    ...checks,
    node("build", "scripts/build-for-tests.ts"),
    vitest("security and concurrency over HTTP", "vitest.http.config.ts"),
    playwright("browser"),
  ]),
);
