import { readdirSync, readFileSync } from "node:fs";
import { keyOf } from "@/lib/live/keys";
import { readInit } from "@/lib/live/read-init";
import { readSegment } from "@/lib/live/read-segment";
import type { UserViewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { store } from "@/lib/platform/storage";

const GOODS = ["five-village-millet", "stone-rolled-millet", "four-ways-millet-box"];
/** Made by scripts/build-live-demo.ts. */
const FILM = new URL("./live/", import.meta.url);
const LASTS_MS = 36_000;

const evening = (day: Date) => new Date(`${businessDay(day)}T20:00:00+08:00`);
const piece = (name: string) => readFileSync(new URL(name, FILM));

async function saveFilm(id: string, from: Date) {
  const setup = readInit(piece("init.mp4"));
  const clock = { sessionId: id, epoch: 1, anchorAt: from, anchorTicks: 0n };
  await db.liveEpoch.create({ data: { ...clock, ...setup } });
  await store(keyOf({ id, epoch: 1, name: "init.mp4" }), piece("init.mp4"), true);
  const count = readdirSync(FILM).filter((name) => name.endsWith(".m4s")).length;
  let segments = 0;
  for (let seq = 0; seq < count; seq += 1) {
    const bytes = piece(`${seq}.m4s`);
    const { ticks, durationMs } = readSegment(bytes, setup);
    if (durationMs === 0) continue;
    await store(keyOf({ id, epoch: 1, name: `${seq}.m4s` }), bytes, true);
    const at = inFuture((Number(ticks) * 1_000) / setup.timescale, from);
    const place = { sessionId: id, epoch: 1, seq, msn: segments };
    await db.liveSegment.create({ data: { ...place, at, durationMs, bytes: bytes.length } });
    segments += 1;
  }
  return segments;
}

type Moment = Omit<Prisma.LiveMomentCreateManyInput, "sessionId" | "at"> & { second: number };

const said = (second: number, userId: string, text: string): Moment => ({
  second,
  userId,
  text,
  kind: "MESSAGE",
  clientId: newId(),
});

const moments = (host: string, buyer: string, [millet, rolled, box]: string[]): Moment[] => [
  { second: 0, kind: "STATE", text: "LIVE", userId: host },
  said(2, buyer, "晚上好！"),
  { second: 4, kind: "PIN", productId: millet, userId: host },
  said(7, buyer, "今年的新米吗？"),
  said(10, host, "九月底割的，下单才碾。"),
  { second: 16, kind: "UNPIN", productId: millet, userId: host },
  { second: 16, kind: "PIN", productId: rolled, userId: host },
  { second: 24, kind: "UNPIN", productId: rolled, userId: host },
  { second: 24, kind: "PIN", productId: box, userId: host },
  said(28, buyer, "四样的能送人吗？"),
  { second: 36, kind: "STATE", text: "ENDED" },
];

/** A shop of the demo with goods to show, and who holds its camera. */
async function shopWith(goods: readonly string[]) {
  const rows = await db.product.findMany({
    where: { slug: { in: [...goods] } },
    select: {
      id: true,
      slug: true,
      shop: { select: { id: true, members: { where: { role: "OWNER" }, take: 1 } } },
    },
  });
  const products = goods.flatMap((slug) => rows.find((row) => row.slug === slug)?.id ?? []);
  const [shop] = rows.map((row) => row.shop);
  const [owner] = shop?.members ?? [];
  if (!shop || !owner || products.length < goods.length) throw new Error("The demo's live goods");
  const items = { create: products.map((productId, sort) => ({ productId, sort })) };
  return { products, common: { shopId: shop.id, hostId: owner.userId, isSample: true, items } };
}

/** A replay that is made up of the demo's own pictures, and a session that is to come. */
export async function insertLive(buyer: UserViewer) {
  const { products, common } = await shopWith(GOODS);
  const from = evening(inFuture(-DAY));
  const ended = { startedAt: from, endedAt: inFuture(LASTS_MS, from), epoch: 1 };
  const { id } = await db.liveSession.create({
    data: { ...common, ...ended, title: "看看今年的新小米", status: "ENDED" },
  });
  const segmentCount = await saveFilm(id, from);
  await db.liveSession.update({ where: { id }, data: { segmentCount } });
  await db.liveMoment.createMany({
    data: moments(common.hostId, buyer.userId, products).map(({ second, ...moment }) => ({
      ...moment,
      sessionId: id,
      at: inFuture(second * 1_000, from),
    })),
  });
  const { common: next } = await shopWith(["taihang-yellow-millet"]);
  await db.liveSession.create({
    data: { ...next, title: "冬天怎么熬小米粥", plannedAt: evening(inFuture(3 * DAY)) },
  });
}
