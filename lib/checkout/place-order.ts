import "server-only";
import { removeLinesSql } from "@/lib/cart/mutations";
import { answerTo } from "@/lib/catalog";
import { holdStock, takeStock } from "@/lib/inventory/mutations";
import { askWithOrders } from "@/lib/invoices/mutations";
import { announceConfirmed } from "@/lib/orders/mutations";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { attemptDirectly, isUniqueViolation, type Statements } from "@/lib/platform/db";
import { pick } from "@/lib/platform/i18n";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { boundRefusal, provedPhoneOf } from "./bounds";
import { type Delivery, resolveDelivery } from "./delivery";
import { type Agreement, draftRows } from "./draft";
import { buyerKeyOf, findEarlier, requestHashOf } from "./earlier";
import type { Placed, PlaceOrder, PlaceOrderRefusal } from "./index";
import { isProved } from "./prove";
import type { Quote } from "./quote-schema";
import { readQuote } from "./read-quote";
import { overShare } from "./share";
import { takeTurn } from "./terms";
import { writeRows } from "./write-rows";

type Answer = Result<Placed, PlaceOrderRefusal>;
type Drafted = ReturnType<typeof draftRows>;

/** Who gets a gift pays nothing for it, and hears nothing of it: messages go to who gives, whom we must know. */
function giftRefusal({ kind }: Viewer, { gift, method }: PlaceOrder) {
  if (!gift) return null;
  if (kind !== "user") return fail("SIGN_IN_FIRST");
  return method === "CASH_ON_DELIVERY" ? fail("GIFT_NOT_CASH") : null;
}

/** Why what the buyer saw can't be what they get; the first reason, the page shows them line by line. */
function refusalOf(quote: Quote, input: PlaceOrder) {
  const [away] = quote.away;
  if (quote.shops.length === 0 && away)
    return fail("NOT_DELIVERABLE", { detail: { shop: away.name } });
  if (quote.shops.length === 0 && quote.leftOut.length === 0) return fail("EMPTY_CART");
  if (quote.hash !== input.quoteHash || quote.shops.length === 0) {
    const gone = quote.leftOut[0];
    if (!gone || gone.problem === "HIDDEN") return fail("PRICE_CHANGED");
    if (gone.problem === "SHOP_CLOSED")
      return fail("SHOP_CLOSED", { detail: { shop: gone.shopName } });
    return fail("OUT_OF_STOCK", { detail: { title: gone.title, left: gone.limit } });
  }
  if (quote.needsReturnConsent && !input.returnsAgreed) return fail("RETURNS_NOT_AGREED");
  const asks = quote.shops.flatMap(({ lines }) => lines.flatMap((line) => line.asks));
  if (asks.some((ask) => answerTo(ask, input.answers[ask.id]) === null)) {
    return fail("ASKS_UNANSWERED");
  }
  if (input.method === "ONLINE" || quote.cash.offered) return null;
  return quote.cash.why === "SHOP"
    ? fail("CASH_NOT_OFFERED", { detail: { shops: quote.cash.shops.join(", ") } })
    : fail("CASH_TOO_MUCH", { detail: { yuan: quote.cash.mostFen / 100 } });
}

async function tellOrWait(tx: Statements, { OrderGroup: [group], Order: orders }: Drafted) {
  if (!group?.payBy)
    return announceConfirmed(
      tx,
      orders.map(({ id }) => id),
    );
  const when = { runAt: group.payBy, key: `expire-group:${group.id}` };
  return addJob(tx, "expire-group", { groupId: group.id }, when);
}

const stockOf = ({ Order: orders, OrderLine: lines }: Drafted) =>
  orders.map(({ id }) => ({ orderId: id, lines: lines.filter(({ orderId }) => orderId === id) }));

async function write(tx: Statements, agreement: Agreement): Promise<Answer> {
  const { viewer, input, rows } = agreement;
  const drafted = draftRows(agreement);
  const [group] = drafted.OrderGroup;
  const bought = new Set(drafted.OrderLine.map(({ variantId }) => variantId));
  const lineIds = rows.filter(({ variantId }) => bought.has(variantId)).map(({ id }) => id);
  await writeRows(tx, drafted, removeLinesSql(viewer, lineIds));
  if (input.invoice) await askWithOrders(tx, drafted.Order, input.invoice);
  await tellOrWait(tx, drafted);
  // Last, because everybody who wants the same goods waits for this transaction from here on.
  const wanted = stockOf(drafted);
  const taken = await (group.payBy ? holdStock(tx, wanted, group.payBy) : takeStock(tx, wanted));
  if (taken.ok && group.payBy && !agreement.isProved && (await overShare(tx, [...bought])))
    return fail("PHONE_UNPROVED");
  if (taken.ok) return ok({ groupNumber: group.number, method: input.method });
  const short = rows.find(({ variantId }) => variantId === taken.detail?.variantId);
  const title = short ? pick(short, "title", input.locale) : "";
  return fail("OUT_OF_STOCK", { detail: { title, left: taken.detail?.left ?? 0 } });
}

type Known = { delivery: Delivery; proved: boolean };

async function place(
  tx: Statements,
  viewer: Viewer,
  input: PlaceOrder,
  { delivery, proved }: Known,
): Promise<Answer> {
  const [owner, buyerKey] = [buyerOf(viewer), buyerKeyOf(viewer)];
  if (!owner || !buyerKey) return fail("EMPTY_CART");
  const isCash = input.method === "CASH_ON_DELIVERY";
  const provedPhone = provedPhoneOf(viewer, delivery.phone, proved);
  if (provedPhone) await takeTurn(tx, provedPhone);
  const { provinceCode } = delivery;
  const sale = { ...input, provinceCode, tx, provedPhone };
  const { rows, terms, quote } = await readQuote(viewer, sale);
  const unproved = isCash && !proved ? fail("PHONE_UNPROVED") : null;
  const refusal = refusalOf(quote, input) ?? unproved ?? boundRefusal(viewer, input, terms);
  if (refusal) return refusal;
  const requestHash = requestHashOf(input);
  const buyer = { viewer, owner, buyerKey, requestHash };
  return write(tx, {
    ...buyer,
    input,
    delivery,
    quote,
    rows,
    terms,
    isProved: proved,
    provedPhone,
    now: new Date(),
  });
}

/**
 * Turns the basket into one group with an order per shop, or says why not and changes nothing.
 * Repeating it with the same key answers the same group; prices and freight come from here only, and
 * what differs from the quote the buyer saw is refused. Codes: PlaceOrderRefusal.
 */
export async function placeOrder(viewer: Viewer, input: PlaceOrder): Promise<Answer> {
  const notAsGift = giftRefusal(viewer, input);
  if (notAsGift) return notAsGift;
  const delivery = await resolveDelivery(viewer, input.delivery);
  if (!delivery.ok) return delivery;
  const known = { delivery: delivery.data, proved: await isProved(viewer, delivery.data.phone) };
  try {
    const placed = await attemptDirectly((tx) => place(tx, viewer, input, known));
    // A repeat finds its basket empty or changed: what was placed before decides, not the refusal.
    return placed.ok ? placed : ((await findEarlier(viewer, input)) ?? placed);
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await findEarlier(viewer, input) : null;
    if (earlier) return earlier;
    throw error;
  }
}
