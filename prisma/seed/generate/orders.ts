import type pg from "pg";
import { addBuyers } from "./buyers";
import { momentsBefore } from "./calendar";
import { whole } from "./connection";
import type { Rules } from "./fate";
import { withoutIndexes } from "./indexes";
import { type Plan, planGroup, type World } from "./plan";
import { randomFrom } from "./random";
import { Restock } from "./restock";
import { orderSheets, orderTables } from "./sheets";
import { readShelf } from "./shelf";
import { addGroup } from "./write-group";

const BATCH = 10_000;
const BREATH = 100;

/** The county as it is, with new buyers for so many orders, and where serial numbers go on. */
export async function readWorld(client: pg.ClientBase, count: number, now: number) {
  const {
    rows: [county],
  } = await client.query<Rules>('SELECT * FROM "County" LIMIT 1');
  const {
    rows: [made],
  } = await client.query<{ count: number }>('SELECT count(*)::int FROM "Order"');
  if (!county || !made) throw new Error("Orders need a county first.");
  const { rows } = await client.query<{ code: string }>(
    'SELECT code FROM "Carrier" ORDER BY sort, code LIMIT 4',
  );
  const carriers = rows.map(({ code }) => code);
  const first = made.count;
  const random = randomFrom(first + 53);
  const shelf = await readShelf(client, random);
  if (shelf.isEmpty) throw new Error("Orders need goods on sale first.");
  const buyers = await addBuyers(client, Math.ceil(count / 4), now);
  return { first, world: { buyers, shelf, carriers, random, now, rules: county } };
}

/** The checkouts in the order of their moments; serial numbers go on where the orders there are end. */
function* checkouts(first: number, count: number, world: World): Generator<Plan> {
  const momentAt = momentsBefore(world.now - 1);
  for (let done = 0, tries = 0; done < count; tries += 1) {
    if (tries > 2 * count + 100) throw new Error("No shop sends its goods anywhere.");
    const at = momentAt((done + world.random.next()) / count);
    const plan = planGroup(first + done, at, count - done, world);
    if (!plan) continue;
    yield plan;
    done += plan.orders.length;
  }
}

const breathe = () => new Promise((later) => setImmediate(later));

/** Lays out the next batch, letting the connections work in between; null at the end. */
async function nextBatch(plans: Generator<Plan>, world: World, sold: Map<string, number>) {
  const into = orderSheets();
  const restock = new Restock();
  let begin: Plan | null = null;
  while (into.orders.size < BATCH) {
    const { value: plan, done } = plans.next();
    if (done || !plan) break;
    begin ??= plan;
    addGroup(into, plan, world);
    restock.take(plan);
    for (const { lines } of plan.orders)
      for (const { item, quantity } of lines)
        sold.set(item.productId, (sold.get(item.productId) ?? 0) + quantity);
    if (into.groups.size % BREATH === 0) await breathe();
  }
  if (begin) restock.addTo(into, begin);
  return begin ? into : null;
}

/** Adds pieces sold, by product. */
export const countSold = (client: pg.ClientBase, sold: Map<string, number>) =>
  client.query(
    `UPDATE "Product" p SET "soldCount" = p."soldCount" + s.pieces
     FROM unnest($1::uuid[], $2::int[]) AS s(id, pieces) WHERE p.id = s.id`,
    [[...sold.keys()], [...sold.values()]],
  );

type Transact = (client: pg.Client, work: () => Promise<void>) => Promise<void>;

/** Writes all batches, each through the next connection that is free; answers how many lines. */
async function writeAll(
  clients: readonly pg.Client[],
  plans: Generator<Plan>,
  world: World,
  transact: Transact,
) {
  const sold = new Map<string, number>();
  const lanes = clients.map((client) => ({ client, busy: Promise.resolve() }));
  let lines = 0;
  for (let turn = 0; ; turn += 1) {
    const batch = await nextBatch(plans, world, sold);
    const lane = lanes[turn % lanes.length];
    if (!batch || !lane) break;
    lines += batch.lines.size;
    await lane.busy;
    lane.busy = transact(lane.client, async () => {
      for (const sheet of Object.values(batch)) await sheet.copy(lane.client);
    });
  }
  await Promise.all(lanes.map(({ busy }) => busy));
  for (const { client } of lanes.slice(0, 1)) await countSold(client, sold);
  return lines;
}

/** Whether so many new orders are worth building the indexes of all that are there anew. */
const isGreat = (count: number, present: number) => count >= BATCH && count * 4 >= present;

/**
 * Adds so many orders of the last 24 months and leaves the books in balance: a great load is one
 * transaction that has the tables for itself, a lesser one a transaction for every batch, beside a
 * shop that runs. Answers how many lines it wrote.
 */
export async function addOrders(clients: readonly pg.Client[], count: number, now: number) {
  const [main] = clients;
  if (count === 0 || !main) return { lines: 0, ms: 0 };
  const { first, world } = await whole(main, () => readWorld(main, count, now));
  const begun = performance.now();
  const plans = checkouts(first, count, world);
  const lines = isGreat(count, first)
    ? await whole(main, () =>
        withoutIndexes(main, orderTables, () =>
          writeAll([main], plans, world, (_, work) => work()),
        ),
      )
    : await writeAll(clients, plans, world, whole);
  return { lines, ms: performance.now() - begun };
}
