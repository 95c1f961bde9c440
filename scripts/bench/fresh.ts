import pg from "pg";
import { z } from "zod";
import { operationCall } from "@/scripts/client/operation-call";
import { ownerAndOfficer } from "./desk-people";
import { type Measure, median } from "./measure";
import { send } from "./send";
import type { Shop } from "./server";

const SAVES = 10;
const GOAL = 2_000;
const GIVE_UP_MS = 60_000;

const saved = z.object({ ok: z.literal(true) });

type Save = { url: string; change: (storyZh: string) => Promise<unknown> };

/** A product of the busiest shop, and the act by which its owner changes the story on its page. */
async function aProduct({ origin, databaseUrl, settings }: Shop): Promise<Save> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { owner } = await ownerAndOfficer(client, settings.AUTH_SECRET);
    const { rows } = await client.query<{ id: string; slug: string }>(
      `SELECT p.id, p.slug FROM "Product" p JOIN "ShopMember" m USING ("shopId")
       WHERE p.status = 'ON_SALE' AND m."userId" = $1 LIMIT 1`,
      [owner.userId],
    );
    const [product] = rows;
    if (!product) throw new Error("Nothing to change");
    const change = async (storyZh: string) => {
      const input = { productId: product.id, patch: { storyZh } };
      const { path, headers, body } = operationCall("listing.changeProduct", input, origin);
      const { text } = await send(origin + path, { ...headers, cookie: owner.cookie }, body);
      saved.parse(JSON.parse(text));
    };
    return { url: `${origin}/zh/products/${product.slug}`, change };
  } finally {
    await client.end();
  }
}

async function timeOf({ url, change }: Save, story: string): Promise<number> {
  const begun = performance.now();
  await change(story);
  while (!(await send(url, {})).text.includes(story))
    if (performance.now() - begun > GIVE_UP_MS) return Number.POSITIVE_INFINITY;
  return performance.now() - begun;
}

/** From the press of "save" until everybody's page shows what was saved. */
export async function measureFresh(shop: Shop): Promise<Measure[]> {
  const save = await aProduct(shop);
  await send(save.url, {});
  const times: number[] = [];
  for (let turn = 1; turn <= SAVES; turn += 1) {
    times.push(await timeOf(save, `今年第 ${turn} 场雨后，谷子又长高了。`));
  }
  const group = "A seller's save, until the static page shows it";
  return [
    { group, name: "median", unit: "ms", value: median(times) },
    { group, name: "longest", unit: "ms", value: Math.max(...times), most: GOAL },
  ];
}
