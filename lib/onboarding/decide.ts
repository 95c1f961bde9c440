import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { isReady } from "./checklist";
import { factsSelect, itemsOf, readRules } from "./facts";
import type { Decision } from "./index";
import { openShop } from "./open";
import { judgedBy, subjectOf, userIdOf } from "./own";
import { tell } from "./tell";

const returned = {
  ASK_BACK: { status: "DRAFT", action: "application:ask-back", kind: "application.askedBack" },
  REJECT: { status: "REJECTED", action: "application:reject", kind: "application.rejected" },
} as const;

async function approve(tx: Transaction, viewer: Viewer, shopId: string) {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: factsSelect });
  const { allowsWorkshopFood } = await readRules(tx);
  if (!isReady(itemsOf(shop, allowsWorkshopFood))) return fail("PAPERS_UNCHECKED");
  await openShop(tx, viewer, { shopId, automatic: false });
  return done;
}

async function giveBack(tx: Transaction, viewer: Viewer, { shopId, verdict, note }: Decision) {
  const { status, action, kind } = verdict === "REJECT" ? returned.REJECT : returned.ASK_BACK;
  const now = new Date();
  await tx.shop.update({ where: { id: shopId }, data: { status } });
  await tx.shopApplication.update({
    where: { shopId },
    data: {
      note,
      decidedBy: userIdOf(viewer),
      ...(verdict === "REJECT" ? { decidedAt: now } : { askedBackAt: now, submittedAt: null }),
    },
  });
  await tell(tx, shopId, { kind, params: { note }, path: paths.apply() });
  await logAction(tx, viewer, {
    action,
    subject: subjectOf(shopId),
    before: { status: "SUBMITTED" },
    after: { status, note },
    reason: note,
  });
  return done;
}

type Refusal = "NOT_FOUND" | "ALREADY_DECIDED" | "APPLICATION_MOVED_ON" | "PAPERS_UNCHECKED";

/**
 * The county's answer: opened, asked back for something, or refused. Of two officers one decides, the
 * other hears ALREADY_DECIDED; APPLICATION_MOVED_ON when it was sent in anew after it was looked at.
 */
export const decideApplication = (
  viewer: Viewer,
  decision: Decision,
): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "application:review")) return fail("NOT_FOUND");
    const { shopId, verdict, seen } = decision;
    await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR UPDATE`;
    const shop = await tx.shop.findFirst({
      where: { id: shopId, application: { isNot: null }, ...judgedBy(viewer) },
      select: { status: true, application: { select: { submittedAt: true } } },
    });
    if (!shop?.application) return fail("NOT_FOUND");
    if (shop.status !== "SUBMITTED") return fail("ALREADY_DECIDED");
    if (shop.application.submittedAt?.toISOString() !== seen) return fail("APPLICATION_MOVED_ON");
    return verdict === "APPROVE" ? approve(tx, viewer, shopId) : giveBack(tx, viewer, decision);
  });
