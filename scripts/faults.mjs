#!/usr/bin/env node
/** `npm run faults`: the campaigns of kills, storms and planted differences, all at full size; `npm test` shortens what takes long. */
import { ensureInstalled, refuseOldNode } from "./install.mjs";
import { ensureRedis } from "./steps/programs.mjs";
import { runSteps, vitest } from "./steps/run.mjs";

refuseOldNode();
ensureInstalled();
ensureRedis();
process.env.FAULTS = "full";
process.exit(
  await runSteps([vitest("faults", "vitest.config.ts", ["tests/faults", "tests/payments"])]),
);
