import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { productTag } from "@/lib/catalog";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { businessDay, DAY, dayBegins, inFuture } from "@/lib/platform/clock";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { SetSpecial } from "./forms";
import { MOST_AT_ONCE } from "./index";
import { lowestFen } from "./lowest";

export type SetRefusal =
  | "NOT_FOUND"
  | "PRICES_MOVED"
  | "DAY_PAST"
  | "SPECIAL_NOT_LOWER"
  | "SPECIAL_OVERLAPS"
  | "SPECIALS_TOO_MANY";

type Time = { startsAt: Date; endsAt: Date };

/** Under the lock that edits of its price take, too. */
async function lockVariant(tx: Transaction, viewer: Viewer, id: string) {
  const shopId = { in: shopsFor(viewer, "special:set") };
  const where = { id, active: true, product: { shopId, status: { in: SOLD } } };
  const select = { id: true, productId: true, product: { select: { shopId: true } } };
  const found = await tx.variant.findFirst({ where, select });
  if (!found) return null;
  await tx.$queryRaw(Prisma.sql`
    SELECT id FROM "Product" WHERE id = ${found.productId}::uuid FOR UPDATE`);
  const { priceFen } = await tx.variant.findUniqueOrThrow({ where: { id } });
  return { ...found, priceFen };
}
type Variant = NonNullable<Awaited<ReturnType<typeof lockVariant>>>;

const SOLD: ("ON_SALE" | "HIDDEN")[] = ["ON_SALE", "HIDDEN"];

async function refuse(tx: Transaction, variant: Variant, { startsAt, endsAt }: Time) {
  const { id: variantId, product } = variant;
  const time = { startsAt: { lt: endsAt }, endsAt: { gt: startsAt } };
  if (await tx.special.findFirst({ where: { variantId, ...time } }))
    return fail("SPECIAL_OVERLAPS");
  const ofShop = { variant: { product }, endsAt: { gt: new Date() } };
  return (await tx.special.count({ where: ofShop })) < MOST_AT_ONCE
    ? null
    : fail("SPECIALS_TOO_MANY", { detail: { most: MOST_AT_ONCE } });
}

/** Pages are kept until something is said: that it began, and that it is over. */
async function announce(tx: Transaction, id: string, productId: string, time: Time) {
  await spoil(tx, [productTag(productId)]);
  for (const [at, runAt] of [time.startsAt, time.endsAt].entries())
    if (runAt > new Date())
      await addJob(tx, "spoil-special", { productId }, { runAt, key: `spoil-special:${id}:${at}` });
}

async function write(tx: Transaction, viewer: Viewer, variant: Variant, input: SetSpecial & Time) {
  const { priceFen, startsAt, endsAt, quota, mostEach } = input;
  const wasFen = await lowestFen(tx, variant);
  if (priceFen >= wasFen) return fail("SPECIAL_NOT_LOWER", { detail: { yuan: wasFen / 100 } });
  const refusal = await refuse(tx, variant, input);
  if (refusal) return refusal;
  const id = newId();
  const createdById = viewer.kind === "user" ? viewer.userId : null;
  const terms = { priceFen, wasFen, startsAt, endsAt, quota, mostEach };
  await tx.special.create({ data: { id, variantId: variant.id, ...terms, createdById } });
  await announce(tx, id, variant.productId, input);
  await logAction(tx, viewer, {
    action: "special:set",
    subject: `product:${variant.productId}`,
    before: { priceFen: variant.priceFen },
    after: {
      ...{ priceFen, quota, mostEach },
      ...{ from: startsAt.toISOString(), to: endsAt.toISOString() },
    },
  });
  return ok({ id });
}

/**
 * A lower price of one variant from a day on (from now on when it is today) and for so many days. NOT_FOUND
 * also for somebody else's goods; PRICES_MOVED when it no longer costs what was seen; SPECIAL_NOT_LOWER (detail:
 * yuan) than it has cost in a week; SPECIAL_OVERLAPS another of the same variant; SPECIALS_TOO_MANY at once.
 */
export const setSpecial = (
  viewer: Viewer,
  input: SetSpecial,
  now = new Date(),
): Promise<Result<{ id: string }, SetRefusal>> =>
  attempt<{ id: string }, SetRefusal>(async (tx) => {
    const variant = await lockVariant(tx, viewer, input.variantId);
    if (!variant) return fail("NOT_FOUND");
    if (variant.priceFen !== input.seenFen) return fail("PRICES_MOVED");
    const [today, { startsOn, days }] = [businessDay(now), input];
    if (startsOn < today) return fail("DAY_PAST", { fields: { startsOn: ["DAY_PAST"] } });
    const startsAt = startsOn === today ? now : dayBegins(startsOn);
    const endsAt = inFuture(days * DAY, dayBegins(startsOn));
    return write(tx, viewer, variant, { ...input, startsAt, endsAt });
  });
