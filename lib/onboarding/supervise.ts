import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { spoilShop } from "@/lib/catalog/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { canMoveShop } from "@/lib/shops";
import type { Supervision } from "./index";
import { judgedBy, subjectOf } from "./own";
import { tell } from "./tell";

const told = {
  OPEN: { action: "shop:reopen", kind: "shop.reopened" },
  SUSPENDED: { action: "shop:suspend", kind: "shop.suspended" },
  CLOSED: { action: "shop:close", kind: "shop.closed" },
} as const;

/**
 * The county stops a shop, closes it for good or lets it go on, with a reason that its owner reads.
 * Its goods leave the shelves in the same moment; orders that were paid go on. Twice is once.
 */
export const superviseShop = (
  viewer: Viewer,
  { shopId, from, to, reason }: Supervision,
): Promise<Result<null, "NOT_FOUND" | "SHOP_MOVED_ON">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "shop:supervise")) return fail("NOT_FOUND");
    const shop = await tx.shop.findFirst({
      where: { id: shopId, ...judgedBy(viewer) },
      select: { status: true, nameZh: true, nameEn: true },
    });
    if (!shop) return fail("NOT_FOUND");
    const { status, nameZh, nameEn } = shop;
    if (status === to) return done;
    // A new shop is opened by its application, a resting one by its keeper.
    const isReopening = to === "OPEN" && status !== "SUSPENDED";
    if (status !== from || isReopening || !canMoveShop(status, to)) return fail("SHOP_MOVED_ON");
    const { count } = await tx.shop.updateMany({
      where: { id: shopId, status },
      data: { status: to },
    });
    if (count === 0) return fail("SHOP_MOVED_ON");
    await tx.shopApplication.updateMany({
      where: { shopId },
      data: { note: to === "OPEN" ? "" : reason },
    });
    const { action, kind } = told[to];
    await tell(tx, shopId, {
      kind,
      params: { nameZh, nameEn, note: reason },
      path: paths.sell(),
    });
    await logAction(tx, viewer, {
      action,
      subject: subjectOf(shopId),
      before: { status },
      after: { status: to },
      reason,
    });
    await spoilShop(tx, shopId);
    return done;
  });
