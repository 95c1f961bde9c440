import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { readable } from "@/lib/platform/phone";
import { fail, ok, type Result } from "@/lib/platform/result";

/** The shop's phone, whole; that an officer looked at it is written down. */
export const revealPhone = (
  viewer: Viewer,
  shopId: string,
): Promise<Result<{ phone: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "shop:oversee")) return fail("NOT_FOUND");
    const shop = await tx.shop.findUnique({ where: { id: shopId }, select: { phone: true } });
    if (!shop) return fail("NOT_FOUND");
    await logAction(tx, viewer, { action: "phone:reveal", subject: `shop:${shopId}` });
    return ok({ phone: readable(shop.phone) });
  });
