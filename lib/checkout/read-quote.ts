import "server-only";
import { linesToBuy } from "@/lib/cart/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { freightRulesOf } from "@/lib/shipping/queries";
import type { QuoteInput } from "./index";
import { makeQuote } from "./quote";

const countySelect = {
  codMaxFen: true,
  codOpenOrderLimit: true,
  paymentHoldMinutes: true,
  shipWithinHours: true,
} as const;

export type CountyRules = Awaited<ReturnType<typeof readCounty>>;

const readCounty = (tx: Pick<Transaction, "county">) =>
  tx.county.findFirstOrThrow({ select: countySelect });

/** Prices, stock and freight as of now; with a transaction the lines stay locked until its end. */
export async function readQuote(
  viewer: Viewer,
  { provinceCode, only, locale }: QuoteInput,
  tx?: Transaction,
) {
  const rows = await linesToBuy(viewer, { only, tx });
  const shopIds = [...new Set(rows.map(({ shopId }) => shopId))];
  const reader = tx ?? db;
  const [rules, county] = await Promise.all([freightRulesOf(shopIds, reader), readCounty(reader)]);
  const { codMaxFen } = county;
  const quote = makeQuote({ rows, rules, provinceCode, codMaxFen, locale, now: new Date() });
  return { rows, county, quote };
}
