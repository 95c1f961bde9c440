import { withDatabase } from "./shop/data";
import { ensureRoom, refuse } from "./shop/place";
import { standIns } from "./shop/settings";

/** Counts in this process: the settings are read when the first module of `lib` is. */
async function countAnew(url: string) {
  Object.assign(process.env, { ...standIns, DATABASE_URL: url });
  const { pool } = await import("@/lib/platform/db");
  const { rebuildRollups } = await import("@/lib/reporting/mutations");
  const begun = performance.now();
  const months = await rebuildRollups();
  console.log(`months ${months} · ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  await pool.end();
}

try {
  ensureRoom();
  await withDatabase(countAnew);
} catch (error) {
  refuse(error);
}
