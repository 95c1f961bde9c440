import "server-only";
import { removeLinesSql } from "@/lib/cart/mutations";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { attemptDirectly, type Statements } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import { boundRefusal, provedPhoneOf } from "./bounds";
import { type Delivery, resolveDelivery } from "./delivery";
import type { Agreement } from "./draft";
import { buyerKeyOf, findEarlier, onceUnder, requestHashOf } from "./earlier";
import type { Placed, PlaceOrder, PlaceOrderRefusal } from "./index";
import { isProved } from "./prove";
import { readQuote } from "./read-quote";
import { collectionRefusal, refusalOf } from "./refusal";
import { takeTurn } from "./terms";
import { writePurchase } from "./write-purchase";

type Answer = Result<Placed, PlaceOrderRefusal>;

/** Who gets a gift pays nothing for it, and hears nothing of it: messages go to who gives, whom we must know. */
function giftRefusal({ kind }: Viewer, { gift, method }: PlaceOrder) {
  if (!gift) return null;
  if (kind !== "user") return fail("SIGN_IN_FIRST");
  return method === "CASH_ON_DELIVERY" ? fail("GIFT_NOT_CASH") : null;
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
  const { provinceCode, stationId } = delivery;
  const sale = { ...input, provinceCode, stationId, tx, provedPhone };
  const { rows, terms, quote } = await readQuote(viewer, sale);
  const unproved = isCash && !proved ? fail("PHONE_UNPROVED") : null;
  const refusal =
    refusalOf(quote, input, input.returnsAgreed) ??
    collectionRefusal(quote) ??
    unproved ??
    boundRefusal(viewer, input, terms);
  if (refusal) return refusal;
  const buyer = { viewer, owner, buyerKey, requestHash: requestHashOf(input) };
  const agreement: Agreement = {
    ...buyer,
    input,
    delivery,
    quote,
    rows,
    terms,
    isProved: proved,
    provedPhone,
    taking: null,
    now: new Date(),
  };
  return writePurchase(tx, agreement, (lineIds) => removeLinesSql(viewer, lineIds));
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
  const keyed = {
    buyerKey: buyerKeyOf(viewer),
    idempotencyKey: input.key,
    requestHash: requestHashOf(input),
  };
  const known = { delivery: delivery.data, proved: await isProved(viewer, delivery.data.phone) };
  return onceUnder(
    () => attemptDirectly((tx) => place(tx, viewer, input, known)),
    () => findEarlier(keyed),
  );
}
