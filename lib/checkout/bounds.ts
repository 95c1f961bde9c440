import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { fail } from "@/lib/platform/result";
import type { PlaceOrder } from "./index";
import type { Terms } from "./terms";

/** Purchases of one phone that may wait for payment at once. */
const OPEN_HOLDS = 3;
/** And that may have waited in vain in a day: whoever lets more lapse keeps goods from others. */
const LAPSED_HOLDS = 6;

/** By which phone it is counted what a buyer has open: their own, else a guest's once a code proved it. */
export function provedPhoneOf(viewer: Viewer, typed: string, isProved: boolean): string | null {
  if (viewer.kind === "user" && !viewer.isDemo) return viewer.phone;
  return isProved ? typed : null;
}

/** Whether this phone has as much open already as one phone may. The demo's cast is everybody. */
export function boundRefusal(viewer: Viewer, { method }: Pick<PlaceOrder, "method">, terms: Terms) {
  const { openCash, openHolds, lapsedHolds, codOpenOrderLimit } = terms;
  if (method === "CASH_ON_DELIVERY")
    return openCash >= codOpenOrderLimit
      ? fail("CASH_TOO_MANY", { detail: { limit: codOpenOrderLimit } })
      : null;
  if (viewer.kind === "user" && viewer.isDemo) return null;
  if (openHolds >= OPEN_HOLDS) return fail("HOLDS_OPEN", { detail: { limit: OPEN_HOLDS } });
  return lapsedHolds >= LAPSED_HOLDS ? fail("HOLDS_LAPSED") : null;
}
