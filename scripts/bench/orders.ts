import pg from "pg";
import { say } from "../shop/say";
import type { Server } from "./baseline";
import { Buyer, type Outcome, type Shelf } from "./buyer";
import { measureLimit } from "./limit";
import { load } from "./load";
import type { Measure } from "./measure";
import { cpuMs } from "./process";
import { type Shop, SMS_PER_DAY } from "./server";
import { fillShelves, leave, oversold } from "./stock";

const AT_ONCE = 16;
const PLENTY = 100_000;
const GOAL = 60;
const WARM_UP = 25;
const MOST_PRODUCTS = 100;

type Run = {
  placed: number;
  refused: Map<string, number>;
  seconds: number;
  /** Milliseconds of the app's processor, its jobs' included. */
  cpu: number | null;
};

type Market = { pid: number; origin: string };

/** Does the work so many times, 16 of it at once. */
async function sixteenAtOnce(amount: number, work: (turn: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    for (let turn = next++; turn < amount; turn = next++) await work(turn);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** So many people who proved their phones, each in a browser of their own; no part of what is timed. */
async function gather({ origin }: Market, amount: number, slug: string): Promise<Buyer[]> {
  const buyers = Array.from({ length: amount }, () => new Buyer(origin));
  await sixteenAtOnce(amount, async (turn) => buyers[turn]?.arrive(slug));
  return buyers;
}

/** So many orders by 16 buyers at once. */
async function buyAll(items: readonly Shelf[], amount: number, market: Market): Promise<Run> {
  const { pid } = market;
  const buyers = await gather(market, amount, items[0]?.slug ?? "");
  const refused = new Map<string, number>();
  let placed = 0;
  const count = (outcome: Outcome) => {
    if (outcome.placed) placed += 1;
    else refused.set(outcome.code, (refused.get(outcome.code) ?? 0) + 1);
  };
  const [begun, before] = [performance.now(), cpuMs(pid)];
  await sixteenAtOnce(amount, async (turn) => {
    const [buyer, item] = [buyers[turn], items[turn % items.length]];
    if (buyer && item) count(await buyer.buy(item));
  });
  const seconds = (performance.now() - begun) / 1_000;
  const after = cpuMs(pid);
  return {
    placed,
    refused,
    seconds,
    cpu: before === null || after === null ? null : after - before,
  };
}

/** Every page was looked at before somebody bought from it, so none is rendered while orders are timed. */
async function lookAtAll(items: readonly Shelf[], origin: string) {
  for (const { slug } of items) await (await fetch(`${origin}/zh/products/${slug}`)).text();
}

const tell = ({ refused }: Run) => {
  for (const [code, times] of refused) say(`refused ${times} times: ${code}`);
};

const countOthers = ({ refused }: Run, expected: string) =>
  [...refused].reduce((sum, [code, times]) => sum + (code === expected ? 0 : times), 0);

const rate = ({ placed, seconds }: Run) => placed / seconds;
const cpuOf = ({ cpu, placed }: Run) => (cpu === null ? null : cpu / placed);

/** Against the empty page and against the least that an order can cost, in the same run. */
async function yardsticks(client: pg.Client, shop: Shop, { url, pid }: Server, amount: number) {
  const empty = await load({ name: "empty page", url, pid }, amount);
  return { empty: empty.cpu, limit: await measureLimit(client, shop.databaseUrl, amount) };
}

const by = (above: number | null, below: number | null) =>
  above === null || below === null ? null : above / below;

async function compare(
  client: pg.Client,
  shop: Shop,
  { empty, amount }: Plan,
  { spread, onHot }: { spread: Run; onHot: Run },
) {
  const group = "Orders, by the empty page and by node:http with one statement";
  const { empty: page, limit } = await yardsticks(client, shop, empty, amount);
  const cpu = cpuOf(spread);
  const ratio = { group, unit: "×" };
  return [
    { ...ratio, name: "CPU of an order by the empty page's", value: by(cpu, page), most: 2 },
    { ...ratio, name: "CPU of an order by the limit's", value: by(cpu, limit.cpu), most: 10 },
    {
      ...ratio,
      name: "hot rate by the spread rate",
      value: rate(onHot) / rate(spread),
      least: 0.9,
    },
    { group, name: "the limit, spread", unit: "/s", value: limit.spread },
    { group, name: "the limit, all of one", unit: "/s", value: limit.hot },
    { group, name: "CPU of the limit's order", unit: "ms", value: limit.cpu },
  ];
}

type Plan = { empty: Server; amount: number };

async function measure(client: pg.Client, shop: Shop, plan: Plan): Promise<Measure[]> {
  const { amount } = plan;
  await client.query('UPDATE "County" SET "smsPerDay" = $1', [SMS_PER_DAY]);
  const items = (await fillShelves(client, PLENTY)).slice(0, MOST_PRODUCTS);
  const hot = items[0];
  if (!hot) throw new Error("Nothing can be paid at the door");
  await lookAtAll(items, shop.origin);
  await buyAll(items, AT_ONCE * WARM_UP, shop);

  const spread = await buyAll(items, amount, shop);
  await leave(client, hot.variantId, PLENTY);
  const onHot = await buyAll([hot], amount, shop);
  const few = Math.ceil(amount / 5);
  await leave(client, hot.variantId, few);
  const since = new Date();
  const rush = await buyAll([hot], few + AT_ONCE * 2, shop);
  const { sold, beyond } = await oversold(client, hot.variantId, few, since);

  for (const one of [spread, onHot]) tell(one);

  const group = `Orders: ${AT_ONCE} buyers at once, basket to cash on delivery, phones proved before`;
  const refusals =
    countOthers(spread, "") + countOthers(onHot, "") + countOthers(rush, "OUT_OF_STOCK");
  return [
    {
      group,
      name: `spread over ${items.length} products`,
      unit: "/s",
      value: rate(spread),
      least: GOAL,
    },
    { group, name: "all of one product", unit: "/s", value: rate(onHot), least: GOAL },
    { group, name: "CPU of the app for an order, spread", unit: "ms", value: cpuOf(spread) },
    { group, name: "CPU of the app for an order, hot", unit: "ms", value: cpuOf(onHot) },
    { group, name: `sold of the last ${few} pieces`, unit: "", value: sold, least: few, most: few },
    { group, name: "oversold", unit: "", value: beyond, most: 0 },
    { group, name: "refused without a reason", unit: "", value: refusals, most: 0 },
    ...(await compare(client, shop, plan, { spread, onHot })),
  ];
}

/** Orders placed through the app's own actions, and whether stock held. */
export async function measureOrders(shop: Shop, plan: Plan): Promise<Measure[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    return await measure(client, shop, plan);
  } finally {
    await client.end();
  }
}
