import "server-only";
import type { LineRow } from "@/lib/cart/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, HOUR, inFuture, MINUTE } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import { newId, newNumber } from "@/lib/platform/ids";
import { freezeAnswers } from "./answers";
import type { Delivery } from "./delivery";
import type { PlaceOrder } from "./index";
import type { Quote, QuoteLine, QuoteShop } from "./quote-schema";
import type { Terms } from "./terms";
import type { Rows } from "./write-rows";

export type Agreement = {
  viewer: Viewer;
  input: PlaceOrder;
  delivery: Delivery;
  quote: Quote;
  rows: LineRow[];
  terms: Terms;
  owner: { userId: string } | { guestHash: string };
  buyerKey: string;
  requestHash: string;
  /** Whether the phone is known to be the buyer's. */
  isProved: boolean;
  provedPhone: string | null;
  /** Who of the shop writes it down for the buyer, and in whose name; null where buyers order themselves. */
  taking: { byId: string; onBehalfOfId: string | null } | null;
  now: Date;
};

/** The special price that this line costs. */
const heldSpecial = ({ special }: QuoteLine) => (special?.why === null ? special : null);

type Line = Prisma.OrderLineCreateManyInput;

function draftLines(orderId: string, shop: QuoteShop, agreement: Agreement): Line[] {
  const { rows } = agreement;
  const { answers } = agreement.input;
  return shop.lines.flatMap((line): Line[] => {
    const { id, unitFen, totalFen, discountFen, countyFen } = line;
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    return [
      {
        id: newId(),
        orderId,
        variantId: row.variantId,
        productId: row.productId,
        productSlug: row.productSlug,
        titleZh: row.titleZh,
        titleEn: row.titleEn,
        labelZh: row.labelZh,
        labelEn: row.labelEn,
        imageKey: row.image?.key ?? null,
        unitFen,
        listFen: row.listFen ?? heldSpecial(line)?.shelfFen ?? null,
        specialId: heldSpecial(line)?.id ?? null,
        quantity: row.quantity,
        discountFen,
        countyFen,
        netFen: totalFen - discountFen,
        weightG: row.grossWeightG * row.quantity,
        netWeightG: (row.netWeightG ?? 0) * row.quantity,
        returnPolicy: row.returnPolicy,
        answers: freezeAnswers(row, answers) ?? [],
      },
    ];
  });
}

function draftOrder(shop: QuoteShop, groupId: string, agreement: Agreement) {
  const { input, delivery, rows, terms, now } = agreement;
  const id = newId();
  const isCash = input.method === "CASH_ON_DELIVERY";
  const freightFen = shop.freightFen ?? 0;
  const own = rows.filter(({ shopId }) => shopId === shop.id);
  const makeDays = Math.max(0, ...own.map((row) => row.makeDays));
  const order = {
    id,
    number: newNumber("D"),
    groupId,
    shopId: shop.id,
    status: isCash ? ("CONFIRMED" as const) : ("PENDING_PAYMENT" as const),
    goodsFen: shop.goodsFen,
    discountFen: shop.discountFen,
    freightFen,
    borneFen: shop.borneFen,
    totalFen: shop.goodsFen - shop.discountFen + freightFen,
    weightG: shop.weightG,
    ...delivery,
    buyerNote: input.notes[shop.id] ?? "",
    isGift: input.gift !== null,
    giftCard: input.gift?.card ?? "",
    makeDays,
    ...(isCash && { shipBy: inFuture(terms.shipWithinHours * HOUR + makeDays * DAY, now) }),
  };
  return { order, lines: draftLines(id, shop, agreement) };
}

function draftGroup(id: string, agreement: Agreement) {
  const { viewer, input, quote, delivery, owner, terms, taking, now } = agreement;
  const { buyerKey, requestHash, provedPhone } = agreement;
  const isGift = input.gift !== null && viewer.kind === "user";
  const hold = taking ? terms.linkHoldHours * HOUR : terms.paymentHoldMinutes * MINUTE;
  const { goodsFen, discountFen, freightFen, totalFen } = quote;
  return {
    id,
    number: newNumber("G"),
    ...owner,
    phone: isGift ? viewer.phone : delivery.phone,
    provedPhone,
    locale: input.locale,
    method: input.method,
    goodsFen,
    discountFen,
    freightFen,
    totalFen,
    buyerKey,
    idempotencyKey: input.key,
    requestHash,
    takenById: taking?.byId ?? null,
    // Nobody agrees for another: who opens the link does.
    ...(quote.needsReturnConsent && !taking && { returnsAgreedAt: now }),
    ...(input.method === "ONLINE" && { payBy: inFuture(hold, now) }),
  };
}

/** Pure but for ids and numbers: the rows of one group, an order per shop and their frozen lines. */
export function draftRows(agreement: Agreement) {
  const { viewer, quote, taking } = agreement;
  const group = draftGroup(newId(), agreement);
  const drafts = quote.shops.map((shop) => draftOrder(shop, group.id, agreement));
  const actor = {
    actorKind: viewer.kind,
    actorId: viewer.kind === "user" ? viewer.userId : null,
    onBehalfOfId: taking?.onBehalfOfId ?? null,
  };
  const placed = { kind: taking ? "TAKEN" : "PLACED", reason: "", ...actor };
  return {
    OrderGroup: [group] as const,
    Order: drafts.map(({ order }) => order),
    OrderLine: drafts.flatMap(({ lines }) => lines),
    OrderEvent: drafts.map(({ order: { id, status } }) => ({
      id: newId(),
      orderId: id,
      to: status,
      ...placed,
    })),
  } satisfies Rows;
}
