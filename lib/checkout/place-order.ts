import "server-only";
import { removeLines } from "@/lib/cart/mutations";
import { holdStock, takeStock } from "@/lib/inventory/mutations";
import { announceConfirmed } from "@/lib/orders/mutations";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { pick } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { claimCash } from "./cash";
import { type Delivery, resolveDelivery } from "./delivery";
import { type Agreement, draftGroupOf } from "./draft";
import { buyerKeyOf, findEarlier, requestHashOf } from "./earlier";
import type { Placed, PlaceOrder, PlaceOrderRefusal } from "./index";
import type { Quote } from "./quote-types";
import { readQuote } from "./read-quote";

type Answer = Result<Placed, PlaceOrderRefusal>;

/** Why what the buyer saw can't be what they get; the first reason, the page shows them line by line. */
function refusalOf(quote: Quote, input: PlaceOrder) {
  if (quote.shops.length === 0 && quote.leftOut.length === 0) return fail("EMPTY_CART");
  const away = quote.shops.find(({ isDeliverable }) => !isDeliverable);
  if (away) return fail("NOT_DELIVERABLE", { detail: { shop: away.name } });
  if (quote.hash !== input.quoteHash || quote.shops.length === 0) {
    const gone = quote.leftOut[0];
    if (!gone || gone.problem === "HIDDEN") return fail("PRICE_CHANGED");
    if (gone.problem === "SHOP_CLOSED")
      return fail("SHOP_CLOSED", { detail: { shop: gone.shopName } });
    return fail("OUT_OF_STOCK", { detail: { title: gone.title, left: gone.limit } });
  }
  if (quote.needsReturnConsent && !input.returnsAgreed) return fail("RETURNS_NOT_AGREED");
  if (input.method === "ONLINE" || quote.cash.offered) return null;
  return quote.cash.why === "SHOP"
    ? fail("CASH_NOT_OFFERED", { detail: { shops: quote.cash.shops.join(", ") } })
    : fail("CASH_TOO_MUCH", { detail: { fen: quote.cash.mostFen } });
}

async function write(tx: Transaction, agreement: Agreement): Promise<Answer> {
  const { viewer, input, rows } = agreement;
  const { group, orders, lines } = draftGroupOf(agreement);
  const actor =
    viewer.kind === "user"
      ? { actorKind: "user", actorId: viewer.userId }
      : { actorKind: viewer.kind, actorId: null };
  await tx.orderGroup.createMany({ data: [group] });
  await tx.order.createMany({ data: orders });
  await tx.orderLine.createMany({ data: lines });
  await tx.orderEvent.createMany({
    data: orders.map(({ id, status }) => ({ orderId: id, to: status, kind: "PLACED", ...actor })),
  });
  const bought = rows.filter(({ variantId }) => lines.some((line) => line.variantId === variantId));
  await removeLines(viewer, { lineIds: bought.map(({ id }) => id) }, tx);
  if (group.payBy) {
    await addJob(
      tx,
      "expire-group",
      { groupId: group.id },
      { runAt: group.payBy, key: `expire-group:${group.id}` },
    );
  } else {
    await announceConfirmed(
      tx,
      orders.map(({ id }) => id),
    );
  }
  // Last, because everybody who wants the same goods waits for this transaction from here on.
  const wanted = orders.map(({ id }) => ({
    orderId: id,
    lines: lines.filter(({ orderId }) => orderId === id),
  }));
  const taken = await (group.payBy ? holdStock(tx, wanted, group.payBy) : takeStock(tx, wanted));
  if (taken.ok) return ok({ groupNumber: group.number, method: input.method });
  const short = rows.find(({ variantId }) => variantId === taken.detail?.variantId);
  const title = short ? pick(short, "title", input.locale) : "";
  return fail("OUT_OF_STOCK", { detail: { title, left: taken.detail?.left ?? 0 } });
}

async function place(
  tx: Transaction,
  viewer: Viewer,
  input: PlaceOrder,
  delivery: Delivery,
): Promise<Answer> {
  const [owner, buyerKey] = [buyerOf(viewer), buyerKeyOf(viewer)];
  if (!owner || !buyerKey) return fail("EMPTY_CART");
  const { rows, county, quote } = await readQuote(
    viewer,
    { ...input, provinceCode: delivery.provinceCode },
    tx,
  );
  const refusal = refusalOf(quote, input);
  if (refusal) return refusal;
  if (input.method === "CASH_ON_DELIVERY") {
    const cash = await claimCash(tx, delivery.phone, county.codOpenOrderLimit);
    if (!cash.ok) return cash;
  }
  const requestHash = requestHashOf(input);
  const now = new Date();
  return write(tx, {
    viewer,
    input,
    delivery,
    quote,
    rows,
    county,
    owner,
    buyerKey,
    requestHash,
    now,
  });
}

const isSameKey = (error: unknown) =>
  error instanceof Error && Reflect.get(error, "code") === "P2002";

/**
 * Turns the basket into one group with an order per shop, or says why not and changes nothing.
 * Repeating it with the same key answers the same group; prices and freight come from here only, and
 * what differs from the quote the buyer saw is refused. Codes: PlaceOrderRefusal.
 */
export async function placeOrder(viewer: Viewer, input: PlaceOrder): Promise<Answer> {
  const delivery = await resolveDelivery(viewer, input.delivery);
  if (!delivery.ok) return delivery;
  try {
    const placed = await attempt((tx) => place(tx, viewer, input, delivery.data));
    // A repeat finds its basket empty or changed: what was placed before decides, not the refusal.
    return placed.ok ? placed : ((await findEarlier(viewer, input)) ?? placed);
  } catch (error) {
    const earlier = isSameKey(error) ? await findEarlier(viewer, input) : null;
    if (earlier) return earlier;
    throw error;
  }
}
