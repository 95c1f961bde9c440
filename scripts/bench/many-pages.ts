import { randomInt } from "node:crypto";
import pg from "pg";
import type { Measure } from "./measure";
import { memoryMb } from "./process";
import { send } from "./send";
import type { Shop } from "./server";

const AT_ONCE = 16;
const FLAT = 1.1;

/** Every product's page in both languages. */
async function pagesOf({ databaseUrl }: Shop) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ slug: string }>(
      `SELECT slug FROM "Product" WHERE status = 'ON_SALE' ORDER BY slug`,
    );
    return rows.flatMap(({ slug }) => [`/zh/products/${slug}`, `/en/products/${slug}`]);
  } finally {
    await client.end();
  }
}

const fromAnybody = () => ({
  "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
});

async function askFor(origin: string, paths: readonly string[]) {
  let next = 0;
  const visitor = async () => {
    for (let path = paths[next++]; path; path = paths[next++]) {
      const { status } = await send(origin + path, fromAnybody());
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
}

/** Whether memory stays where it is while so many pages of all products are asked for, one after the other. */
export async function measureManyPages(shop: Shop, amount: number): Promise<Measure[]> {
  const pages = await pagesOf(shop);
  const asked = Array.from({ length: amount }, (_, turn) => pages[turn % pages.length] ?? "/zh");
  const half = Math.ceil(amount / 2);
  await askFor(shop.origin, asked.slice(0, half));
  const between = memoryMb(shop.pid);
  await askFor(shop.origin, asked.slice(half));
  const after = memoryMb(shop.pid);
  const group = `${amount} pages of ${pages.length} addresses, one after the other`;
  const growth = between === null || after === null ? null : after / between;
  return [
    { group, name: "memory after all by memory after half", unit: "×", value: growth, most: FLAT },
    { group, name: "memory after all", unit: "MB", value: after },
  ];
}
