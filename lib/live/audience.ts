import "server-only";
import { MINUTE } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { publish } from "@/lib/platform/live-line";
import { log } from "@/lib/platform/log";

const COUNT_MS = 5_000;
/** Who has asked for no piece for this long has gone. */
const GONE_MS = 12_000;
const MOST_VIEWERS = 20_000;

const process = newId();
const rooms = new Map<string, Map<string, number>>();
let isCounting = false;

/** Somebody asks for what is on the air; `name` was made by their page and says nothing of them. */
export function noteViewer(id: string, name: string | null) {
  if (!name || !/^[\w-]{8,40}$/.test(name)) return;
  const viewers = rooms.get(id) ?? new Map<string, number>();
  if (viewers.size < MOST_VIEWERS) viewers.set(name, Date.now());
  rooms.set(id, viewers);
  if (isCounting) return;
  isCounting = true;
  setTimeout(() => void countAll(), COUNT_MS).unref();
}

async function countAll() {
  isCounting = false;
  for (const [id, viewers] of rooms) {
    for (const [name, at] of viewers) if (at < Date.now() - GONE_MS) viewers.delete(name);
    if (viewers.size === 0) rooms.delete(id);
    await writeDown(id, viewers.size).catch((err) => log.warn({ err }, "viewers not counted"));
  }
  if (rooms.size === 0 || isCounting) return;
  isCounting = true;
  setTimeout(() => void countAll(), COUNT_MS).unref();
}

const writeDown = (sessionId: string, viewers: number) =>
  inTransaction(async (tx) => {
    await tx.liveAudience.upsert({
      where: { sessionId_process: { sessionId, process } },
      create: { sessionId, process, viewers },
      update: { viewers, at: new Date() },
    });
    const { _sum } = await tx.liveAudience.aggregate({
      where: { sessionId, at: { gt: new Date(Date.now() - GONE_MS) } },
      _sum: { viewers: true },
    });
    const count = _sum.viewers ?? 0;
    const where = { id: sessionId, status: "LIVE", peakViewers: { lt: count } } as const;
    await tx.liveSession.updateMany({ where, data: { peakViewers: count } });
    await publish(tx, `live:${sessionId}`, "viewers", { count });
  });

/** How many watch a session now, by all processes. */
export async function countViewers(sessionId: string): Promise<number> {
  const { _sum } = await db.liveAudience.aggregate({
    where: { sessionId, at: { gt: new Date(Date.now() - MINUTE / 4) } },
    _sum: { viewers: true },
  });
  return _sum.viewers ?? 0;
}
