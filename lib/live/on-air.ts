import "server-only";
import { db } from "@/lib/platform/db";
import type { OnAir } from "./index";
import { inSight } from "./reach";

const KEPT_MS = 2_000;
const MOST = 20;

let kept: { at: number; list: Promise<OnAir[]> } | null = null;

async function read(): Promise<OnAir[]> {
  const rows = await db.liveSession.findMany({
    where: { AND: [inSight, { status: "LIVE", segmentCount: { gt: 0 } }] },
    orderBy: { startedAt: "desc" },
    take: MOST,
    select: { id: true, title: true, shop: { select: { slug: true, nameZh: true, nameEn: true } } },
  });
  return rows.map(({ shop: { slug, nameZh, nameEn }, ...session }) => ({
    ...session,
    shop: { slug, zh: nameZh, en: nameEn },
  }));
}

/** What has a picture now, the newest first; read at most every two seconds, as every visitor asks. */
export function listOnAir(): Promise<OnAir[]> {
  if (kept && Date.now() - kept.at < KEPT_MS) return kept.list;
  const list = read();
  kept = { at: Date.now(), list };
  list.catch(() => {
    kept = null;
  });
  return list;
}
