#!/usr/bin/env node
/** `npm run migrate`: brings the database of DATABASE_URL to this version; `npm run shop` does it by itself. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/shop/migrate.ts", []);
