import "server-only";
import { answerTo } from "@/lib/catalog";
import { breachDetail, breaches } from "@/lib/limits";
import { fail } from "@/lib/platform/result";
import type { PlaceOrder } from "./index";
import type { Quote } from "./quote-schema";

type Wish = Pick<PlaceOrder, "quoteHash" | "answers" | "method">;

/** Why goods of a quote can't be had as they were seen; the first reason. */
export function goneRefusal({ leftOut }: Quote) {
  const [gone] = leftOut;
  if (!gone || gone.problem === "HIDDEN") return fail("PRICE_CHANGED");
  if (gone.problem === "SHOP_CLOSED")
    return fail("SHOP_CLOSED", { detail: { shop: gone.shopName } });
  const breach = breaches.find((one) => one === gone.problem);
  if (breach && gone.bounds) return fail(breach, { detail: breachDetail(gone.bounds, gone.title) });
  return fail("OUT_OF_STOCK", { detail: { title: gone.title, left: gone.limit } });
}

function cashRefusal({ cash }: Quote, { method }: Wish) {
  if (method === "ONLINE" || cash.offered) return null;
  return cash.why === "SHOP"
    ? fail("CASH_NOT_OFFERED", { detail: { shops: cash.shops.join(", ") } })
    : fail("CASH_TOO_MUCH", { detail: { yuan: cash.mostFen / 100 } });
}

/** Why it can't be collected at the station that was chosen. */
export function collectionRefusal({ stationId, collection }: Quote) {
  if (stationId === null || collection.offered) return null;
  return fail("COLLECTION_NOT_OFFERED", { detail: { shops: collection.shops.join(", ") } });
}

/** Why what was seen can't be what is placed; the first reason, the page shows them line by line. */
export function refusalOf(quote: Quote, wish: Wish, isAgreed: boolean) {
  const [away] = quote.away;
  if (quote.shops.length === 0 && away)
    return fail("NOT_DELIVERABLE", { detail: { shop: away.name } });
  if (quote.shops.length === 0 && quote.leftOut.length === 0) return fail("EMPTY_CART");
  if (quote.hash !== wish.quoteHash || quote.shops.length === 0) return goneRefusal(quote);
  if (quote.needsReturnConsent && !isAgreed) return fail("RETURNS_NOT_AGREED");
  const asks = quote.shops.flatMap(({ lines }) => lines.flatMap((line) => line.asks));
  if (asks.some((ask) => answerTo(ask, wish.answers[ask.id]) === null)) {
    return fail("ASKS_UNANSWERED");
  }
  return cashRefusal(quote, wish);
}
