#!/usr/bin/env node
/** `npm run restore -- --to 2026-12-01T09:00+08:00`: the shop as the backup knew it then; without --to, at the latest. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/backup/restore.ts", process.argv.slice(2));
