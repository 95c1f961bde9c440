#!/usr/bin/env node
/** `npm run new -- migration NAME` or `npm run new -- module NAME "What it is for."` */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

const [kind = "", ...args] = process.argv.slice(2);
const kinds = { migration: "scripts/new-migration.ts", module: "scripts/new-module.ts" };

refuseOldNode();
ensureInstalled();
if (!(kind in kinds)) {
  console.error(`Say what is new: ${Object.keys(kinds).join(" or ")}, and its name.`);
  process.exit(1);
}
runScript(kinds[kind], args);
