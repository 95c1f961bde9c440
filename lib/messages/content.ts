import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import { ordersOf } from "@/lib/orders/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Body, Side } from "./index";
import type { Place } from "./place";
import { isKept } from "./quick-list";

type Content = Pick<
  Prisma.MessageUncheckedCreateInput,
  "kind" | "text" | "assetId" | "productId" | "orderId"
>;

/** The orders that may be shown in a conversation: the buyer's own at this shop, to who may see them. */
export function ordersIn(viewer: Viewer, side: Side, place: Place): Prisma.OrderWhereInput {
  const { shopId, userId, phone } = place;
  if (side === "BUYER") return { AND: [ordersOf(viewer), { shopId }] };
  const maySee = shopsFor(viewer, "order:sell").includes(shopId);
  const group = userId ? { userId } : { userId: null, phone: phone ?? "" };
  return maySee ? { shopId, group } : { id: { in: [] } };
}

/** The columns of what is said, with every thing in it loaded through who says it. */
export async function contentOf(
  tx: Transaction,
  viewer: Viewer,
  side: Side,
  place: Place,
  body: Body,
): Promise<Result<Content, "NOT_FOUND" | "ASSET_GONE">> {
  const { kind } = body;
  if (kind === "TEXT") return ok({ kind, text: body.text });
  if (kind === "PRODUCT") {
    const product = await tx.product.findFirst({
      where: { slug: body.product, shopId: place.shopId, status: "ON_SALE" },
      select: { id: true },
    });
    return product ? ok({ kind, productId: product.id }) : fail("NOT_FOUND");
  }
  if (kind === "ORDER") {
    const order = await tx.order.findFirst({
      where: { AND: [ordersIn(viewer, side, place), { number: body.order }] },
      select: { id: true },
    });
    return order ? ok({ kind, orderId: order.id }) : fail("NOT_FOUND");
  }
  const sent = kind === "IMAGE" ? "private-image" : "private-voice";
  const maySend =
    (await ownsAssets(tx, viewer, sent, [body.asset])) ||
    (kind === "VOICE" && side === "SHOP" && (await isKept(tx, [place.shopId], body.asset)));
  return maySend ? ok({ kind, assetId: body.asset }) : fail("ASSET_GONE");
}
