import "server-only";
import type { CartLineView } from "@/lib/cart";
import { lineView, readShelf } from "@/lib/cart/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { direct } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { leastFor } from "./agreed";
import { readTerms } from "./terms";

/** What can be sold on the phone; `leastFen` is the lowest price that may be agreed for a piece. */
export type ShelfPiece = Pick<
  CartLineView,
  "variantId" | "title" | "label" | "picture" | "unitFen" | "least" | "limit" | "bounds"
> & { leastFen: Fen };

/** All that a shop can sell now, for who writes an order down there; empty for anybody else. */
export async function shelfOf(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<ShelfPiece[]> {
  if (!shopsFor(viewer, "order:take").includes(shopId)) return [];
  const [rows, terms] = await Promise.all([readShelf(shopId), readTerms(direct, [], null)]);
  const isKeeper = shopsFor(viewer, "price:agree").includes(shopId);
  const right = { isKeeper, offPercent: terms.agreedOffPercent };
  const now = new Date();
  return rows.flatMap((row) => {
    const line = lineView(row, locale, now);
    const { variantId, title, label, picture, unitFen, least, limit, bounds, problem } = line;
    if (problem !== null && problem !== "TOO_FEW") return [];
    const leastFen = fen(leastFor(unitFen, right));
    return [{ variantId, title, label, picture, unitFen, least, limit, bounds, leastFen }];
  });
}
