import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { db } from "@/lib/platform/db";
import { type Segment, WINDOW } from "./playlist";
import { inSight } from "./reach";
import type { Status } from "./status";

export const segmentSelect = {
  epoch: true,
  seq: true,
  msn: true,
  at: true,
  durationMs: true,
} as const;

/** How a session stands for its viewers: the newest segments, and how many there are in all. */
export type Standing = { status: Status; count: number; segments: Segment[]; passed: number };

type Kept = { standing: Promise<Standing | null>; readAt: number };

const MOST_KEPT = 500;
/** How old a standing may be for who waits; another process may have taken the next segment in. */
const FRESH_MS = 250;

const kept = new Map<string, Kept>();
const bells = new Map<string, Set<() => void>>();

async function read(id: string): Promise<Standing | null> {
  const session = await db.liveSession.findFirst({
    where: { id, ...inSight },
    select: {
      status: true,
      segmentCount: true,
      segments: { orderBy: { msn: "desc" }, take: WINDOW, select: segmentSelect },
    },
  });
  if (!session) return null;
  const { status, segmentCount: count } = session;
  const segments = session.segments.reverse();
  const first = segments[0];
  const before = first
    ? await db.liveSegment.groupBy({
        by: ["epoch"],
        where: { sessionId: id, epoch: { lt: first.epoch } },
      })
    : [];
  return { status, count, segments, passed: before.length };
}

/** How a session stands, read at most so many milliseconds ago; null for what nobody may watch. */
export function standingOf(id: string, oldestMs = FRESH_MS): Promise<Standing | null> {
  const known = kept.get(id);
  if (known && Date.now() - known.readAt < oldestMs) return known.standing;
  const standing = read(id);
  kept.delete(id);
  kept.set(id, { standing, readAt: Date.now() });
  standing.catch(() => kept.delete(id));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return standing;
}

/** This process has taken in a segment: who waits for it looks at once. */
export function ring(id: string) {
  kept.delete(id);
  const waiting = bells.get(id);
  bells.delete(id);
  for (const hear of waiting ?? []) hear();
}

function heard(id: string) {
  const { promise, resolve } = promised();
  const waiting = bells.get(id) ?? new Set();
  bells.set(id, waiting.add(resolve));
  return promise;
}

function promised() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The standing once there are more than `msn` segments, or the session is over, or the time is. */
export async function standingAfter(id: string, msn: number, longestMs: number) {
  const until = Date.now() + longestMs;
  for (;;) {
    const standing = await standingOf(id);
    const isThere = standing?.status !== "LIVE" || standing.count > msn;
    if (isThere || Date.now() >= until) return standing;
    await Promise.race([heard(id), wait(FRESH_MS, undefined, { ref: false })]);
  }
}
