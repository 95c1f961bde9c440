#!/usr/bin/env node
/** `npm run seed -- --products N --orders N --shops N`: made-up rows for benchmarks, beside the demo county. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/shop/seed.ts", process.argv.slice(2));
