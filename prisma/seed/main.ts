import { parseArgs } from "node:util";
import { db, pool } from "@/lib/platform/db";
import { seedDemo } from "./demo";
import { generate } from "./generate";

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

/** The demo county when the database is empty; then as many made-up rows as were asked for. */
const [county] = await db.county.findMany({ take: 1, select: { id: true } });
if (!county) await seedDemo();
await generate({
  shops: count(wishes.shops),
  products: count(wishes.products),
  orders: count(wishes.orders),
});
await pool.end();
