import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, type Result } from "@/lib/platform/result";
import type { FollowUpInput, WriteInput } from "./forms";
import { FOLLOW_UP_DAYS } from "./index";
import { isInsider, isStaff } from "./insider";
import { type BoughtLine, boughtSelect, isDelivered } from "./line";
import { linesOf } from "./reach";
import { isSilent, say, spoilReview } from "./say";
import { tellKeepers } from "./tell";

type Refusal =
  | "NOT_FOUND"
  | "NOT_ARRIVED"
  | "REVIEW_OF_OWN"
  | "REVIEWED_ALREADY"
  | "SAID_ALREADY"
  | "ASSET_GONE";

const findLine = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.orderLine.findFirst({ where: { AND: [linesOf(viewer), { id }] }, select: boughtSelect });

/** Makes the row, whose key is the line: null when there is one. */
async function begin(tx: Transaction, line: BoughtLine, stars: number) {
  const { id: orderLineId, productId, order } = line;
  const row = { id: newId(), orderLineId, productId, shopId: order.shopId, stars };
  const { count } = await tx.review.createMany({ data: row, skipDuplicates: true });
  return count > 0 ? row : null;
}

/**
 * A buyer says how it was, once a line. NOT_FOUND also for somebody else's line; NOT_ARRIVED before a
 * piece is there; REVIEW_OF_OWN for household, helpers and staff; REVIEWED_ALREADY; ASSET_GONE.
 */
export const writeReview = (
  viewer: Viewer,
  { lineId, stars, ...words }: WriteInput,
): Promise<Result<null, Refusal>> =>
  attempt<null, Refusal>(async (tx) => {
    if (isStaff(viewer)) return fail("REVIEW_OF_OWN");
    const line = await findLine(tx, viewer, lineId);
    if (!line) return fail("NOT_FOUND");
    if (!isDelivered(line)) return fail("NOT_ARRIVED");
    if (await isInsider(tx, viewer, line.order)) return fail("REVIEW_OF_OWN");
    const review = await begin(tx, line, stars);
    if (!review) return fail("REVIEWED_ALREADY");
    if (!isSilent(words) || words.photos.length > 0) {
      const said = await say(tx, viewer, { reviewId: review.id, part: "REVIEW" }, words);
      if (!said.ok) return said;
    }
    await spoilReview(tx, review);
    await tellKeepers(tx, line, stars);
    return done;
  });

type Late =
  | "NOT_FOUND"
  | "REVIEW_OF_OWN"
  | "REVIEW_TOO_LATE"
  | "SAID_ALREADY"
  | "SAY_SOMETHING"
  | "ASSET_GONE";

/**
 * One word more, within 90 days of the review. NOT_FOUND also before there is one; REVIEW_OF_OWN for staff; REVIEW_TOO_LATE;
 * SAY_SOMETHING without words or voice; SAID_ALREADY; ASSET_GONE.
 */
export const followUp = (
  viewer: Viewer,
  { lineId, ...words }: FollowUpInput,
  now = new Date(),
): Promise<Result<null, Late>> =>
  attempt<null, Late>(async (tx) => {
    if (isStaff(viewer)) return fail("REVIEW_OF_OWN");
    const line = await findLine(tx, viewer, lineId);
    const review = line && (await tx.review.findUnique({ where: { orderLineId: line.id } }));
    if (!review) return fail("NOT_FOUND");
    if (inFuture(FOLLOW_UP_DAYS * DAY, review.createdAt) < now) return fail("REVIEW_TOO_LATE");
    if (isSilent(words)) return fail("SAY_SOMETHING");
    const said = await say(tx, viewer, { reviewId: review.id, part: "FOLLOW_UP" }, words);
    if (!said.ok) return said;
    await spoilReview(tx, review);
    await tellKeepers(tx, line, review.stars);
    return done;
  });
