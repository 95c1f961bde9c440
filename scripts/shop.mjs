#!/usr/bin/env node
/** `npm run shop`: plain JavaScript, because nothing is installed yet when it starts. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/shop/main.ts", process.argv.slice(2));
