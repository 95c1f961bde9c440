import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { businessDay, DAY, dayBegins, inFuture } from "@/lib/platform/clock";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { FundInput, GiveInput } from "./forms";
import { couponsTag, MOST_AT_ONCE } from "./index";

type Terms = Omit<GiveInput, "shopId" | "days"> & {
  shopId: string | null;
  budgetFen: number | null;
  startsAt: Date;
  endsAt: Date;
};

export type GiveRefusal = "NOT_FOUND" | "COUPON_SAME" | "COUPONS_TOO_MANY" | "DAY_PAST";

/** Pages are kept until something is said: that it began, and that it is over. */
async function announce(tx: Transaction, id: string, { shopId, startsAt, endsAt }: Terms) {
  await spoil(tx, [couponsTag(shopId)]);
  for (const [at, runAt] of [startsAt, endsAt].entries())
    if (runAt > new Date())
      await addJob(tx, "spoil-coupons", { shopId }, { runAt, key: `spoil-coupons:${id}:${at}` });
}

async function refuse(tx: Transaction, { shopId, offFen, overFen }: Terms) {
  await tx.$executeRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${couponsTag(shopId)}, 0))`,
  );
  const running = await tx.coupon.findMany({
    where: { shopId, endsAt: { gt: new Date() } },
    select: { offFen: true, overFen: true },
  });
  if (running.some((one) => one.offFen === offFen && one.overFen === overFen))
    return fail("COUPON_SAME");
  return running.length < MOST_AT_ONCE
    ? null
    : fail("COUPONS_TOO_MANY", { detail: { most: MOST_AT_ONCE } });
}

async function write(tx: Transaction, viewer: Viewer, terms: Terms) {
  const refusal = await refuse(tx, terms);
  if (refusal) return refusal;
  const id = newId();
  const createdById = viewer.kind === "user" ? viewer.userId : null;
  await tx.coupon.create({ data: { id, ...terms, createdById } });
  await announce(tx, id, terms);
  const { shopId, startsAt, endsAt, ...said } = terms;
  await logAction(tx, viewer, {
    action: "coupon:give",
    subject: shopId ? `shop:${shopId}` : `coupon:${id}`,
    after: { ...said, from: startsAt.toISOString(), to: endsAt.toISOString() },
  });
  return ok({ id });
}

const lastMoment = (firstDay: string, days: number) => inFuture(days * DAY, dayBegins(firstDay));

/**
 * A shop gives money off its goods, from now on and for so many days, today included. NOT_FOUND also for
 * somebody else's shop; COUPON_SAME while one of the same sums runs; COUPONS_TOO_MANY at once.
 */
export const giveCoupon = (
  viewer: Viewer,
  { days, ...input }: GiveInput,
  now = new Date(),
): Promise<Result<{ id: string }, GiveRefusal>> =>
  attempt(async (tx) => {
    if (!shopsFor(viewer, "coupon:give").includes(input.shopId)) return fail("NOT_FOUND");
    const endsAt = lastMoment(businessDay(now), days);
    return write(tx, viewer, { ...input, budgetFen: null, startsAt: now, endsAt });
  });

/** The county gives money off everybody's goods, from a day on that is not past, within a budget. */
export const fundCoupon = (
  viewer: Viewer,
  { days, startsOn, ...input }: FundInput,
  now = new Date(),
): Promise<Result<{ id: string }, GiveRefusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "coupon:fund")) return fail("NOT_FOUND");
    const today = businessDay(now);
    if (startsOn < today) return fail("DAY_PAST", { fields: { startsOn: ["DAY_PAST"] } });
    const startsAt = startsOn === today ? now : dayBegins(startsOn);
    const endsAt = lastMoment(startsOn, days);
    return write(tx, viewer, { ...input, shopId: null, startsAt, endsAt });
  });
