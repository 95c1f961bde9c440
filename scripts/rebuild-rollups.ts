import { pool } from "@/lib/platform/db";
import { rebuildRollups } from "@/lib/reporting/mutations";

const begun = performance.now();
const months = await rebuildRollups();
console.log(`months ${months} · ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
await pool.end();
