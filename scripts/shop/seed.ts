import { run } from "./child";
import { prepareData } from "./data";
import { ensureRoom, refuse } from "./place";
import { readSettings, standIns } from "./settings";

try {
  ensureRoom();
  const database = await prepareData(readSettings(), false);
  await run(
    "prisma/seed/main.ts",
    { ...standIns, DATABASE_URL: database.url },
    process.argv.slice(2),
  );
  await database.stop();
} catch (error) {
  refuse(error);
}
