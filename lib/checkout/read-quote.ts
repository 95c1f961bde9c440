import "server-only";
import { linesToBuy } from "@/lib/cart/queries";
import type { Viewer } from "@/lib/platform/auth";
import { direct, type Statements } from "@/lib/platform/db";
import type { QuoteInput } from "./index";
import { makeQuote } from "./quote";
import { readTerms } from "./terms";

type Sale = QuoteInput & { tx?: Statements; provedPhone?: string | null };

/** Prices, stock and freight as of now; with a transaction the lines stay locked until its end. */
export async function readQuote(viewer: Viewer, sale: Sale) {
  const { provinceCode, only, locale, tx, provedPhone = null } = sale;
  const rows = await linesToBuy(viewer, { only, ...(tx && { tx }) });
  const shopIds = [...new Set(rows.map(({ shopId }) => shopId))];
  const terms = await readTerms(tx ?? direct, shopIds, provedPhone);
  const quote = makeQuote({ rows, ...terms, provinceCode, locale, now: new Date() });
  return { rows, terms, quote };
}
