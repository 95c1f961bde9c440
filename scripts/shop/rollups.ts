import { run } from "./child";
import { withDatabase } from "./data";
import { ensureRoom, refuse } from "./place";
import { standIns } from "./settings";

try {
  ensureRoom();
  await withDatabase((url) =>
    run("scripts/rebuild-rollups.ts", { ...standIns, DATABASE_URL: url }),
  );
} catch (error) {
  refuse(error);
}
