import { request } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as later } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import { operationCall } from "@/scripts/client/operation-call";
import { ownerAndOfficer } from "./desk-people";
import type { Measure } from "./measure";
import { memoryMb, peakMemoryMb } from "./process";
import { send } from "./send";
import type { Shop } from "./server";

const GOAL_S = 60;
const READER_MB = 300;
const LINES_AN_ORDER = 2;
const PART = 1_000;

const HEADS =
  "订单编号,子订单编号,宝贝标题,宝贝总数量,买家实际支付金额,退款金额,订单状态,订单付款时间,收货人姓名,联系手机,收货地址\n";

/** A year of orders, as a large store's export has them. */
function* parts(lines: number) {
  yield HEADS;
  for (let at = 0; at < lines; at += PART)
    yield Array.from({ length: Math.min(PART, lines - at) }, (_, within) => {
      const line = at + within;
      const order = Math.floor(line / LINES_AN_ORDER);
      const day = `2025-${String(1 + (order % 12)).padStart(2, "0")}-${String(1 + (order % 28)).padStart(2, "0")}`;
      const number = 2_501_000_000_000_000_000n + BigInt(order);
      return `${number},${number}${line % LINES_AN_ORDER},太行小米 ${order % 300} 号,1,58.00,0.00,交易成功,${day} 10:00:00,王某,13900000000,浙江省杭州市文三路\n`;
    }).join("");
}

async function aStore({ databaseUrl, settings }: Shop) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { officer } = await ownerAndOfficer(client, settings.AUTH_SECRET);
    const id = newId();
    await client.query(
      `INSERT INTO "Store" (id, platform, name, merchant, kind, "villageId", "addedById")
       SELECT $1, 'TAOBAO', $1::text, 'bench', 'COMPANY', v.id, $2 FROM "Village" v LIMIT 1`,
      [id, officer.userId],
    );
    return { id, cookie: officer.cookie };
  } finally {
    await client.end();
  }
}

const read = z.object({ ok: z.literal(true), data: z.object({ id: z.uuid() }) });
const taken = z.object({ ok: z.literal(true) });

const bring = (url: string, headers: Record<string, string>, lines: number) =>
  new Promise<string>((answer, failed) => {
    const asked = request(url, { method: "POST", headers }, (response) =>
      text(response).then(answer, failed),
    );
    asked.on("error", failed);
    Readable.from(parts(lines)).pipe(asked);
  });

/** The most that the shop and what it started hold while it works. */
async function watched<Data>(pid: number, work: Promise<Data>) {
  let isOver = false;
  let most = 0;
  const over = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    most = Math.max(most, peakMemoryMb(pid) ?? 0);
    await Promise.race([over, later(250)]);
  }
  return { data: await over, most };
}

/** From the first byte of a large order file until its figures stand. */
export async function measureStoreFile(shop: Shop, lines: number): Promise<Measure[]> {
  const { id, cookie } = await aStore(shop);
  const headers = { cookie, origin: shop.origin };
  const before = memoryMb(shop.pid) ?? 0;
  const begun = performance.now();
  const url = `${shop.origin}/api/stores/${id}/files?name=bench.csv`;
  const { data, most } = await watched(shop.pid, bring(url, headers, lines));
  const file = read.parse(JSON.parse(data)).data;
  const readMs = performance.now() - begun;
  const call = operationCall("stores.takeForCounty", { id: file.id }, shop.origin);
  const answer = await send(shop.origin + call.path, { ...call.headers, cookie }, call.body);
  taken.parse(JSON.parse(answer.text));
  const allMs = performance.now() - begun;
  const group = `An order file of ${lines} lines`;
  return [
    { group, name: "read and shown", value: readMs / 1_000, unit: "s" },
    { group, name: "read and counted", value: allMs / 1_000, unit: "s", most: GOAL_S },
    {
      group,
      name: "largest process above the shop's",
      value: most - before,
      unit: "MB",
      most: READER_MB,
    },
  ];
}
