import { parseArgs } from "node:util";
import { db, pool } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { seedDemo } from "./demo";
import { generate } from "./generate";
import { insertReconciliation } from "./insert-reconciliation";

const { values: wishes } = parseArgs({
  options: {
    products: { type: "string" },
    orders: { type: "string" },
    shops: { type: "string" },
  },
});

const count = (text: string | undefined) => {
  const number = Number(text ?? 0);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is no number of rows.`);
  return number;
};

/** As many orders of the last two years as make a demo county look lived in, and its start stay quick. */
const HISTORY = 3_000;

/** The demo county when the database is empty; then as many made-up rows as were asked for. */
const [county] = await db.county.findMany({ take: 1, select: { id: true } });
if (!county) await seedDemo();
const history = county || !env.isDemo ? 0 : HISTORY;
await generate({
  shops: count(wishes.shops),
  products: count(wishes.products),
  orders: count(wishes.orders) + history,
  ...(history > 0 && { busy: "wang-er-millet" }),
});
if (history > 0) await insertReconciliation();
await pool.end();
