import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { containing, db } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { conversationsOfShop } from "./access";
import type { FindGoodsInput } from "./forms";
import type { ProductCardView } from "./index";
import { productCardSelect, toProductCard } from "./view";

const SHOWN = 20;

/** What of the shop's shelf may be shown in a conversation: by its name, else the newest. */
export async function findGoodsToShow(
  viewer: Viewer,
  { conversation: id, q, locale }: FindGoodsInput,
): Promise<Result<ProductCardView[], "NOT_FOUND">> {
  const where = { AND: [conversationsOfShop(viewer), { id }] };
  const place = await db.conversation.findFirst({ where, select: { shopId: true } });
  if (!place) return fail("NOT_FOUND");
  const named = { OR: [{ titleZh: containing(q) }, { titleEn: containing(q) }] };
  const rows = await db.product.findMany({
    where: { shopId: place.shopId, status: "ON_SALE", ...(q && named) },
    orderBy: { id: "desc" },
    take: SHOWN,
    select: productCardSelect,
  });
  return ok(rows.map((row) => toProductCard(row, locale)));
}
