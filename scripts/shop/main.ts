import { parseArgs } from "node:util";
import { prepareApp } from "./build";
import { endWork } from "./child";
import { bringUp, openDatabase } from "./data";
import { type Clear, claimPlace, ensureRoom, refuse } from "./place";
import { serve } from "./serve";
import { readSettings } from "./settings";

const { values: wishes } = parseArgs({
  options: { reset: { type: "boolean" }, dev: { type: "boolean" } },
});

const undo: Clear[] = [];
let closing: Promise<void> | undefined;

/** Stops everything that this start began, newest first; once. */
function close() {
  closing ??= [endWork, ...undo.reverse()]
    .reduce<Promise<void>>((before, clear) => before.then(clear), Promise.resolve())
    .catch((error: unknown) => console.error(String(error)));
  return closing;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void close().then(() => process.exit(0)));
}

try {
  ensureRoom();
  const settings = readSettings();
  undo.push(await claimPlace(settings.port));
  const database = await openDatabase(settings);
  undo.push(database.stop);
  await bringUp(database, wishes.reset ?? false);
  if (!wishes.dev) await prepareApp();
  undo.push(await serve({ ...settings, databaseUrl: database.url }, wishes.dev ?? false));
} catch (error) {
  await close();
  refuse(error);
}
