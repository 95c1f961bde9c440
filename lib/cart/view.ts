import "server-only";
import { allowedOf } from "@/lib/limits";
import { toPicture } from "@/lib/media/queries";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { priced } from "@/lib/specials";
import { type CartLineView, type CartShop, type CartView, isOfNumber } from "./index";
import type { LineRow } from "./read-lines";
import { limitOf, problemOf } from "./state";

export const lineView = (row: LineRow, locale: Locale, now: Date): CartLineView => ({
  ...priced(row.priceFen, row.special, row.quantity),
  id: row.id,
  variantId: row.variantId,
  productSlug: row.productSlug,
  title: pick(row, "title", locale),
  label: pick(row, "label", locale),
  picture: toPicture(row.image, locale),
  seenFen: fen(row.seenPriceFen),
  quantity: row.quantity,
  least: allowedOf(row.bounds, row.left).least,
  limit: limitOf(row),
  bounds: row.bounds,
  selected: row.selected,
  grossWeightG: row.grossWeightG,
  returnPolicy: row.returnPolicy,
  asks: row.asks.map((ask) => ({
    id: ask.id,
    kind: ask.kind,
    label: pick(ask, "label", locale),
    unit: pick(ask, "unit", locale),
    least: ask.least,
    most: ask.most,
    choices: ask.choices,
  })),
  problem: problemOf(row, row.quantity, now),
});

/** Too few or too many of something still stands in its shop, where another number can be chosen. */
const isInvalid = ({ problem }: CartLineView) => problem !== null && !isOfNumber(problem);

/** Lines by shop; shops and lines keep the order of the rows. */
export function cartView(rows: LineRow[], locale: Locale, now = new Date()): CartView {
  const shops = new Map<string, CartShop>();
  const invalid: CartView["invalid"] = [];
  for (const row of rows) {
    const line = lineView(row, locale, now);
    const name = pick(row, "shopName", locale);
    if (isInvalid(line)) {
      invalid.push({ ...line, shopName: name });
      continue;
    }
    const shop = shops.get(row.shopId) ?? { id: row.shopId, slug: row.shopSlug, name, lines: [] };
    shop.lines.push(line);
    shops.set(row.shopId, shop);
  }
  return { shops: [...shops.values()], invalid };
}
