import pg from "pg";
import { run } from "../shop/child";
import { say } from "../shop/say";
import { ownerAndOfficer, type Visitor } from "./desk-people";
import { type Measure, median } from "./measure";
import { resetStatements, slowestPlan } from "./plans";
import type { Shop } from "./server";

const GOAL = 300;
const WARM_UP = 3;

/** Every page of the workbench and the desk that has a list or a sum on it. */
const workbench = [
  "/zh/sell",
  "/zh/sell/orders",
  "/zh/sell/orders?tab=all",
  "/zh/sell/orders?tab=all&q=%E6%9D%8E",
  "/zh/sell/products",
  "/zh/sell/products?q=%E5%B0%8F",
  "/zh/sell/stock",
  "/zh/sell/stock?q=%E5%B0%8F",
  "/zh/sell/shop",
  "/zh/sell/team",
  "/zh/sell/figures",
  "/zh/sell/figures?period=week",
];
const desk = [
  "/zh/county",
  "/zh/county/applications",
  "/zh/county/audit",
  "/zh/county/categories",
  "/zh/county/changes",
  "/zh/county/fees",
  "/zh/county/figures",
  "/zh/county/figures?by=shop",
  "/zh/county/figures?by=category",
  "/zh/county/freight",
  "/zh/county/money",
  "/zh/county/objections",
  "/zh/county/papers",
  "/zh/county/people",
  "/zh/county/rules",
  "/zh/county/shops",
  "/zh/county/shops?q=%E5%B0%8F",
  "/zh/county/shops?township=%E6%AD%A6%E4%B9%A1%E5%8E%BF+",
  "/zh/county/stations",
  "/zh/county/villages",
];

const percentile = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? Number.NaN;

async function visit({ origin }: Shop, { cookie }: Visitor, path: string) {
  const begun = performance.now();
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - begun;
}

/** One visitor, one request after the other, as a person at a desk works. */
async function measurePage(shop: Shop, visitor: Visitor, path: string, visits: number) {
  for (let turn = 0; turn < WARM_UP; turn += 1) await visit(shop, visitor, path);
  const times: number[] = [];
  for (let turn = 0; turn < visits; turn += 1) times.push(await visit(shop, visitor, path));
  return { p50: median(times), p95: percentile(times, 0.95) };
}

type Plan = { seed: string[]; visits: number };

/** The county at its full size, then every page of sellers and officers; explains what is too slow. */
export async function measureDesk(shop: Shop, { seed, visits }: Plan): Promise<Measure[]> {
  if (seed.length > 0) {
    const settings = { DATABASE_URL: shop.databaseUrl, ...shop.settings };
    await run("prisma/seed/main.ts", settings, seed);
  }
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    const { owner, officer } = await ownerAndOfficer(client, shop.settings.AUTH_SECRET);
    const pages = [
      ...workbench.map((path) => ({ path, visitor: owner })),
      ...desk.map((path) => ({ path, visitor: officer })),
    ];
    const measures: Measure[] = [];
    for (const { path, visitor } of pages) {
      await resetStatements(client);
      const { p50, p95 } = await measurePage(shop, visitor, path, visits);
      if (p95 > GOAL) say(`${path}: ${await slowestPlan(client)}`);
      const group = "Desk and workbench pages";
      measures.push({ group, name: `${path} p50`, unit: "ms", value: p50 });
      measures.push({ group, name: `${path} p95`, unit: "ms", value: p95, most: GOAL });
    }
    return measures;
  } finally {
    await client.end();
  }
}
