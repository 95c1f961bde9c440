#!/usr/bin/env node
/** `npm run build`: builds the shop that server/serve.mjs serves; `npm run shop` does it by itself. */
import { ensureInstalled, refuseOldNode, runScript } from "./install.mjs";

refuseOldNode();
ensureInstalled();
runScript("scripts/shop/build-app.ts", []);
