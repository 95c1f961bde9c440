import "server-only";
import type { LineRow } from "@/lib/cart/queries";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fail, ok, type Result } from "@/lib/platform/result";
import { priced } from "@/lib/specials";
import type { TakenGoods } from "./index";

type Right = { isKeeper: boolean; offPercent: number };

/** The least that may be agreed for a piece, in fen; only a keeper goes below the shelf. */
export const leastFor = (priceFen: number, { isKeeper, offPercent }: Right) =>
  isKeeper ? Math.ceil((priceFen * (100 - offPercent)) / 100) : priceFen;

type Refusal = "NOT_FOUND" | "PRICE_OUT_OF_BOUNDS";

function agreeOn(
  row: LineRow,
  { quantity, agreedFen }: TakenGoods[number],
  right: Right,
): LineRow | null {
  const { priceFen, special } = row;
  const { unitFen } = priced(priceFen, special, quantity);
  if (agreedFen === null || agreedFen === unitFen) return { ...row, quantity };
  if (agreedFen > unitFen || agreedFen < leastFor(unitFen, right)) return null;
  return { ...row, quantity, special: null, priceFen: agreedFen, listFen: priceFen };
}

/**
 * The shelf's rows of these goods, as many as wanted and for the price agreed. NOT_FOUND where the shop
 * doesn't sell them; PRICE_OUT_OF_BOUNDS (detail: title, least, most in yuan).
 */
export function agreedRows(
  shelf: LineRow[],
  goods: TakenGoods,
  { locale, ...right }: Right & { locale: Locale },
): Result<LineRow[], Refusal> {
  const rows: LineRow[] = [];
  for (const wanted of goods) {
    const row = shelf.find(({ variantId }) => variantId === wanted.variantId);
    if (!row) return fail("NOT_FOUND");
    const agreed = agreeOn(row, wanted, right);
    if (!agreed) {
      const title = pick(row, "title", locale);
      const { unitFen } = priced(row.priceFen, row.special, wanted.quantity);
      const detail = { title, least: leastFor(unitFen, right) / 100, most: unitFen / 100 };
      return fail("PRICE_OUT_OF_BOUNDS", { detail });
    }
    rows.push(agreed);
  }
  return ok(rows);
}
