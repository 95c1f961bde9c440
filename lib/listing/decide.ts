import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { newProductTags } from "@/lib/catalog";
import { indexProduct } from "@/lib/catalog/mutations";
import { newsOfGoods } from "@/lib/follows/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { businessDay } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { keepersOf } from "@/lib/shops/queries";
import { applyPatch } from "./apply";
import { missingPapers } from "./defaults";
import type { Decision } from "./index";
import { userIdOf } from "./own";
import { parseStored } from "./stored";

const NOBODY = "00000000-0000-0000-0000-000000000000";

const view = {
  id: true,
  patch: true,
  reasons: true,
  product: {
    select: {
      id: true,
      shopId: true,
      titleZh: true,
      titleEn: true,
      regime: true,
      status: true,
      updatedAt: true,
      papers: { select: { kind: true, expiresOn: true } },
    },
  },
} as const;

const findPending = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.productChange.findFirst({
    // Nobody passes the goods of a shop they belong to.
    where: {
      id,
      product: {
        shop: { members: { none: { userId: userIdOf(viewer) ?? NOBODY, removedAt: null } } },
      },
    },
    select: view,
  });
type Change = NonNullable<Awaited<ReturnType<typeof findPending>>>;

/** A new product is judged as a whole, so it must still be the one on the officer's screen. */
async function isOtherThanSeen(tx: Transaction, { product, reasons }: Change, seen: string) {
  if (!reasons.includes("NEW")) return false;
  const { updatedAt } = await tx.product.findUniqueOrThrow({
    where: { id: product.id },
    select: { updatedAt: true },
  });
  return updatedAt.toISOString() !== seen;
}

async function approveNew(tx: Transaction, { product }: Change) {
  const today = new Date(businessDay(new Date()));
  const good = product.papers.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const missing = missingPapers(
    product.regime,
    good.map(({ kind }) => kind),
  );
  if (missing.length > 0) return fail("PAPERS_MISSING", { detail: { papers: missing.join("、") } });
  const { count } = await tx.product.updateMany({
    where: { id: product.id, status: "IN_REVIEW" },
    data: { status: "ON_SALE" },
  });
  if (count === 0) return fail("PRODUCT_MOVED_ON");
  await newsOfGoods(tx, { shopId: product.shopId, productId: product.id });
  return done;
}

async function carryOut(tx: Transaction, viewer: Viewer, change: Change, approve: boolean) {
  const isNew = change.reasons.includes("NEW");
  if (isNew && approve) return approveNew(tx, change);
  if (isNew) {
    await tx.product.updateMany({
      where: { id: change.product.id, status: "IN_REVIEW" },
      data: { status: "DRAFT" },
    });
    return done;
  }
  return approve
    ? applyPatch(tx, change.product, parseStored(change.patch), userIdOf(viewer))
    : done;
}

async function tell(tx: Transaction, { product }: Change, { approve, note }: Decision) {
  const { titleZh, titleEn } = product;
  for (const { id: userId } of await keepersOf(tx, product.shopId)) {
    await notify(tx, {
      userId,
      path: paths.sellProduct(product.id),
      ...(approve
        ? { kind: "change.approved", params: { titleZh, titleEn } }
        : { kind: "change.rejected", params: { titleZh, titleEn, note } }),
    });
  }
}

type Refusal =
  | "NOT_FOUND"
  | "ALREADY_DECIDED"
  | "PRODUCT_MOVED_ON"
  | "PAPERS_MISSING"
  | "CATEGORY_UNKNOWN"
  | "LINEAGE_LOOP";

/**
 * The county's answer to a waiting change or a new product: carried out, or sent back with its reason.
 * Of two officers one decides, the other gets ALREADY_DECIDED; PRODUCT_MOVED_ON when the goods are no
 * longer what was looked at.
 */
export const decideChange = (viewer: Viewer, input: Decision): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "change:review")) return fail("NOT_FOUND");
    const change = await findPending(tx, viewer, input.changeId);
    if (!change) return fail("NOT_FOUND");
    const { count } = await tx.productChange.updateMany({
      where: { id: change.id, status: "PENDING" },
      data: {
        status: input.approve ? "APPROVED" : "REJECTED",
        decidedBy: userIdOf(viewer),
        decidedAt: new Date(),
        note: input.note,
      },
    });
    if (count === 0) return fail("ALREADY_DECIDED");
    await tx.$queryRaw`SELECT id FROM "Product" WHERE id = ${change.product.id}::uuid FOR UPDATE`;
    if (await isOtherThanSeen(tx, change, input.seen)) return fail("PRODUCT_MOVED_ON");

    const result = await carryOut(tx, viewer, change, input.approve);
    if (!result.ok) return result;
    await tell(tx, change, input);
    await logAction(tx, viewer, {
      action: "change:review",
      subject: `product:${change.product.id}`,
      after: { changeId: change.id, approve: input.approve, note: input.note },
    });
    if (input.approve) await addJob(tx, "mind-papers", { shopId: change.product.shopId });
    await indexProduct(tx, change.product.id);
    await spoil(tx, newProductTags(change.product.id));
    return done;
  });
