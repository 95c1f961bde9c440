#!/usr/bin/env node
/** `npm run backup`: seals the database and the media; `-- --follow` goes on for ever, `-- --new-key` makes a key. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/backup/main.ts", process.argv.slice(2));
