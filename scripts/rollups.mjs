#!/usr/bin/env node
/** `npm run rollups`: counts every figure anew from the orders; safe at any time, also while the shop is open. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/rollups.ts", []);
