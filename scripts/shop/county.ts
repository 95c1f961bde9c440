import { run } from "./child";
import { withDatabase } from "./data";
import { ensureRoom, refuse } from "./place";
import { standIns } from "./settings";

try {
  ensureRoom();
  await withDatabase(
    (url) =>
      run("prisma/seed/county.ts", { ...standIns, DATABASE_URL: url }, process.argv.slice(2)),
    async () => undefined,
  );
} catch (error) {
  refuse(error);
}
