import "server-only";
import { readShelf } from "@/lib/cart/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { direct, type Statements } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { agreedRows } from "./agreed";
import type { TakenQuoteInput } from "./index";
import { quoteLines } from "./read-quote";
import { readTerms } from "./terms";

/** What somebody on the phone would pay this shop, as of now. Only its own people may ask. */
export async function quoteTaken(viewer: Viewer, input: TakenQuoteInput, tx?: Statements) {
  const { shopId, goods, provinceCode, locale } = input;
  if (!shopsFor(viewer, "order:take").includes(shopId)) return fail("NOT_FOUND");
  const shelf = await readShelf(shopId, tx);
  const { agreedOffPercent: offPercent } = await readTerms(tx ?? direct, [], null);
  const isKeeper = shopsFor(viewer, "price:agree").includes(shopId);
  const agreed = agreedRows(shelf, goods, { isKeeper, offPercent, locale });
  if (!agreed.ok) return agreed;
  return ok(await quoteLines(agreed.data, { provinceCode, locale, ...(tx && { tx }) }));
}
