import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { end } from "../shop/child";
import { freePort } from "../shop/place";
import { cpuMs } from "./process";
import { send } from "./send";

const ITEMS = 100;
const AT_ONCE = 16;
const WARM_UP = 200;

async function lay(client: pg.Client) {
  await client.query(`
    CREATE TABLE IF NOT EXISTS bench_stock (id int PRIMARY KEY, on_hand int NOT NULL CHECK (on_hand >= 0));
    CREATE TABLE IF NOT EXISTS bench_order (
      id bigserial PRIMARY KEY, stock_id int NOT NULL, buyer text NOT NULL, at timestamptz NOT NULL DEFAULT now());
    TRUNCATE bench_stock, bench_order`);
  await client.query(
    "INSERT INTO bench_stock SELECT one, 1000000 FROM generate_series(1, $1::int) AS one",
    [ITEMS],
  );
}

async function order(origin: string, item: number) {
  const { text } = await send(`${origin}/${item}/${randomBytes(8).toString("hex")}`, {}, "");
  if (text !== '{"ok":true}') throw new Error(`The limit answered ${text}`);
}

/** So many orders by 16 buyers at once, spread over a hundred items or all of one. */
async function run(origin: string, amount: number, itemOf: (turn: number) => number) {
  let next = 0;
  const one = async () => {
    for (let turn = next++; turn < amount; turn = next++) await order(origin, itemOf(turn));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function untilAnswers(origin: string) {
  for (let tries = 0; tries < 600; tries += 1) {
    const isUp = await order(origin, 1).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("The limit did not come up");
}

export type Limit = { cpu: number | null; spread: number; hot: number };

/** What an order costs at least on this machine in this run: milliseconds of processor, orders a second. */
export async function measureLimit(
  client: pg.Client,
  databaseUrl: string,
  amount: number,
): Promise<Limit> {
  await lay(client);
  const port = await freePort(0);
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["scripts/bench/limit/server.mjs"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
    detached: true,
  });
  try {
    await untilAnswers(origin);
    const spreadOver = (turn: number) => 1 + (turn % ITEMS);
    await run(origin, WARM_UP, spreadOver);
    const [begun, before] = [performance.now(), cpuMs(child.pid ?? 0)];
    await run(origin, amount, spreadOver);
    const [between, after] = [performance.now(), cpuMs(child.pid ?? 0)];
    await run(origin, amount, () => 1);
    return {
      cpu: before === null || after === null ? null : (after - before) / amount,
      spread: (amount * 1_000) / (between - begun),
      hot: (amount * 1_000) / (performance.now() - between),
    };
  } finally {
    await end(child);
    await client.query("DROP TABLE bench_order, bench_stock");
  }
}
