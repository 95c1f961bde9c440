#!/usr/bin/env node
/** `npm run county -- --code 140428 --phone 13800138005 --name 王主任`: founds the county of an empty shop, with its first officer. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/shop/county.ts", process.argv.slice(2));
