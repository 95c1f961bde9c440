import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { end } from "../shop/child";
import { freePort } from "../shop/place";
import { load } from "./load";
import { type Measure, median } from "./measure";
import { sendPacked } from "./send";
import type { Shop } from "./server";

const FILE = ".data/bench/kept-page.gz";
const GOAL = 2;

/** The page's bytes as the shop sends them by gzip, once it keeps them. */
async function keptBytes(url: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { bytes, headers } = await sendPacked(url);
    if (headers.etag?.startsWith("W/") && headers["content-encoding"] === "gzip") return bytes;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} is not kept`);
}

async function untilAnswers(url: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await sendPacked(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("node:http did not come up");
}

type Plan = { path: string; amount: number; rounds: number };

/** What a kept page costs the shop by what node:http takes for the same bytes, in turn. */
export async function measureKeptPage(
  shop: Shop,
  { path, amount, rounds }: Plan,
): Promise<Measure[]> {
  const kept = { name: "kept", url: shop.origin + path, pid: shop.pid };
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, await keptBytes(kept.url));
  const port = await freePort(0);
  const child = spawn(process.execPath, ["scripts/bench/limit/bytes.mjs"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, FILE, PORT: String(port) },
    detached: true,
  });
  const bare = { name: "bare", url: `http://localhost:${port}/`, pid: child.pid ?? 0 };
  try {
    await untilAnswers(bare.url);
    for (const target of [kept, bare]) await load(target, amount);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [mine, theirs] = [await load(kept, amount), await load(bare, amount)];
      if (mine.cpu !== null && theirs.cpu) ratios.push(mine.cpu / theirs.cpu);
    }
    const value = ratios.length === rounds ? median(ratios) : null;
    const name = "CPU by node:http with the same bytes";
    return [{ group: "A kept page", name, unit: "×", value, most: GOAL }];
  } finally {
    await end(child);
  }
}
