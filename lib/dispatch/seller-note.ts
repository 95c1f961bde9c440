import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { NoteInput } from "./forms";

/**
 * What a shop's people tell each other about an order; the buyer never sees it, and the log says only
 * that it changed. NOT_FOUND; NOTE_CHANGED when somebody else has written since.
 */
export const noteForShop = (
  viewer: Viewer,
  { number, note, seen }: NoteInput,
): Promise<Result<null, "NOT_FOUND" | "NOTE_CHANGED">> =>
  attempt(async (tx) => {
    const mine = { number, shopId: { in: shopsFor(viewer, "order:sell") } };
    const order = await tx.order.findFirst({ where: mine, select: { id: true, sellerNote: true } });
    if (!order) return fail("NOT_FOUND");
    if (order.sellerNote === note) return done;
    const { count } = await tx.order.updateMany({
      where: { id: order.id, sellerNote: seen },
      data: { sellerNote: note },
    });
    if (count === 0) return fail("NOTE_CHANGED");
    await logAction(tx, viewer, { action: "order:note", subject: `order:${order.id}` });
    return done;
  });
