import "server-only";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { CouponView } from "./index";

const MOST = 60;

function stateOf(row: Prisma.CouponGetPayload<object>, now: Date): CouponView["state"] {
  if (row.endsAt <= now) return "OVER";
  if (row.startsAt > now) return "COMING";
  const isSpent = row.budgetFen !== null && row.givenFen + row.offFen > row.budgetFen;
  return isSpent || row.used >= row.mostUses ? "GONE" : "RUNNING";
}

async function list(shopId: string | null, now: Date): Promise<CouponView[]> {
  const rows = await db.coupon.findMany({
    where: { shopId },
    orderBy: [{ endsAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map((row) => ({
    id: row.id,
    offFen: fen(row.offFen),
    overFen: fen(row.overFen),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    mostUses: row.mostUses,
    mostEach: row.mostEach,
    used: row.used,
    givenFen: fen(row.givenFen),
    budgetFen: row.budgetFen === null ? null : fen(row.budgetFen),
    state: stateOf(row, now),
  }));
}

/** The coupons of a shop, what runs longest first; nothing for strangers. */
export async function listCoupons(
  viewer: Viewer,
  shopId: string,
  now = new Date(),
): Promise<CouponView[]> {
  return shopsFor(viewer, "coupon:give").includes(shopId) ? list(shopId, now) : [];
}

/** The county's own; nothing for strangers. */
export async function listFunded(viewer: Viewer, now = new Date()): Promise<CouponView[]> {
  return mayAct(viewer, "coupon:fund") ? list(null, now) : [];
}
