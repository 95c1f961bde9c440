import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture, MINUTE } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type KeyView, REGRET_MINUTES } from "./index";

const COUNTED_DAYS = 30;

const shownNow = (now: Date) =>
  ({
    OR: [{ endedAt: null }, { endedAt: { gt: inFuture(-REGRET_MINUTES * MINUTE, now) } }],
  }) satisfies Prisma.ShopKeyWhereInput;

/** The keys of a shop that live, are over, or were just ended; empty for who does not own it. */
export async function listKeys(
  viewer: Viewer,
  shopId: string,
  now = new Date(),
): Promise<KeyView[]> {
  if (!shopsFor(viewer, "key:edit").includes(shopId)) return [];
  const rows = await db.shopKey.findMany({
    where: { shopId, ...shownNow(now) },
    orderBy: { createdAt: "asc" },
    include: { uses: { select: { day: true, count: true, lastAt: true } } },
  });
  const from = inFuture(-COUNTED_DAYS * DAY, now);
  return rows.map(({ id, name, scopes, start, until, endedAt, uses }) => {
    const lastAt = Math.max(...uses.map((use) => use.lastAt.getTime()));
    const recent = uses.filter(({ day }) => day >= from);
    return {
      id,
      name,
      scopes,
      start,
      until: until.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      lastUsedAt: uses.length > 0 ? new Date(lastAt).toISOString() : null,
      uses: recent.reduce((sum, { count }) => sum + count, 0),
    };
  });
}
