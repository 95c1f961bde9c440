import { run } from "./child";
import { prepareData } from "./data";
import { ensureRoom, refuse } from "./place";
import { readSettings, standIns } from "./settings";

try {
  ensureRoom();
  const database = await prepareData(readSettings(), false);
  await run("scripts/rebuild-rollups.ts", { ...standIns, DATABASE_URL: database.url });
  await database.stop();
} catch (error) {
  refuse(error);
}
