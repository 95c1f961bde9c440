import "server-only";
import { type LineRow, linesToBuy } from "@/lib/cart/queries";
import { type Person, personOf } from "@/lib/coupons/queries";
import type { Viewer } from "@/lib/platform/auth";
import { direct, type Statements } from "@/lib/platform/db";
import type { QuoteInput } from "./index";
import { makeQuote } from "./quote";
import { readTerms } from "./terms";

type Sale = Omit<QuoteInput, "stationId" | "forgone"> & {
  stationId?: string | null;
  tx?: Statements;
  provedPhone?: string | null;
  /** Whose coupons count; absent where a shop writes down what was agreed on. */
  person?: Person;
};

type Asked = Sale & { forgone?: string[] };

/** The terms and the quote of these lines as of now. */
export async function quoteLines(rows: LineRow[], sale: Omit<Sale, "only">) {
  const { provinceCode, stationId = null, locale, tx, provedPhone = null, person } = sale;
  const shopIds = [...new Set(rows.map(({ shopId }) => shopId))];
  const terms = await readTerms(tx ?? direct, shopIds, provedPhone, person);
  const place = { provinceCode, stationId };
  const quote = makeQuote({ rows, ...terms, ...place, person, locale, now: new Date() });
  return { rows, terms, quote };
}

/** As if this buyer had had their share of these special prices. */
const forgo = (rows: LineRow[], variantIds: string[]) =>
  rows.map(({ special, ...row }) => ({
    ...row,
    special: special && variantIds.includes(row.variantId) ? { ...special, mineLeft: 0 } : special,
  }));

/** Prices, stock and freight as of now; with a transaction the lines stay locked until its end. */
export async function readQuote(viewer: Viewer, { only, forgone = [], ...sale }: Asked) {
  const { tx } = sale;
  const rows = await linesToBuy(viewer, { only, ...(tx && { tx }) });
  return quoteLines(forgo(rows, forgone), { ...sale, person: personOf(viewer) });
}
