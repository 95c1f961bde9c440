import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { isUnopened, type ShopStatus } from "@/lib/shops";
import { isDone, unverified } from "./checklist";
import { factsSelect, itemsOf, readRules } from "./facts";
import { openShop } from "./open";
import { appliedBy, subjectOf } from "./own";

const findMine = (tx: Transaction, viewer: Viewer) =>
  tx.shop.findFirst({
    where: { ...appliedBy(viewer), status: { in: ["DRAFT", "SUBMITTED", "REJECTED"] } },
    select: { id: true },
  });

/** The shop as it is once nobody else can write to it. */
async function lock(tx: Transaction, shopId: string) {
  await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR UPDATE`;
  return tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { status: true, ...factsSelect },
  });
}

/**
 * Hands the application to the county, once or again after it came back. Answers OPEN where the county
 * lets shops open by themselves and nothing on this one has to be looked at. INCOMPLETE counts what is
 * missing (detail: missing); sending twice is sending once.
 */
export const submitApplication = (
  viewer: Viewer,
): Promise<Result<{ status: ShopStatus }, "NOT_FOUND" | "INCOMPLETE" | "WORKSHOP_FOOD_OFF">> =>
  attempt(async (tx) => {
    const mine = await findMine(tx, viewer);
    if (!mine) return fail("NOT_FOUND");
    const shop = await lock(tx, mine.id);
    if (shop.status === "SUBMITTED" || !isUnopened(shop.status)) return ok({ status: shop.status });

    const rules = await readRules(tx);
    if (!rules.allowsWorkshopFood && shop.application?.sells.includes("WORKSHOP"))
      return fail("WORKSHOP_FOOD_OFF");
    const items = itemsOf(shop, rules.allowsWorkshopFood);
    const missing = items.filter((item) => !isDone(item)).length;
    if (missing > 0) return fail("INCOMPLETE", { detail: { missing } });

    await tx.shop.update({ where: { id: mine.id }, data: { status: "SUBMITTED" } });
    await tx.shopApplication.update({
      where: { shopId: mine.id },
      data: { submittedAt: new Date(), askedBackAt: null, note: "" },
    });
    await logAction(tx, viewer, {
      action: "application:submit",
      subject: subjectOf(mine.id),
      before: { status: shop.status },
      after: { status: "SUBMITTED" },
    });
    if (!rules.autoApprove || unverified(items).length > 0) return ok({ status: "SUBMITTED" });
    await openShop(tx, viewer, { shopId: mine.id, automatic: true });
    return ok({ status: "OPEN" });
  });

/** Takes it back from the county to change something; it stands in the queue anew when it is sent again. */
export const takeBackApplication = (
  viewer: Viewer,
): Promise<Result<null, "NOT_FOUND" | "ALREADY_DECIDED">> =>
  attempt(async (tx) => {
    const mine = await findMine(tx, viewer);
    if (!mine) return fail("NOT_FOUND");
    const { count } = await tx.shop.updateMany({
      where: { id: mine.id, status: "SUBMITTED" },
      data: { status: "DRAFT" },
    });
    if (count === 0) return fail("ALREADY_DECIDED");
    await tx.shopApplication.update({
      where: { shopId: mine.id },
      data: { submittedAt: null },
    });
    await logAction(tx, viewer, {
      action: "application:take-back",
      subject: subjectOf(mine.id),
      before: { status: "SUBMITTED" },
      after: { status: "DRAFT" },
    });
    return done;
  });
