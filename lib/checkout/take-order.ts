import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { onBehalf, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { fen, sum } from "@/lib/platform/money";
import { fail, type Result } from "@/lib/platform/result";
import { type Delivery, resolveTyped } from "./delivery";
import { findEarlier, onceUnder } from "./earlier";
import type { Placed, PlaceOrder, TakeOrder, TakeOrderRefusal } from "./index";
import { goneRefusal, refusalOf } from "./refusal";
import { quoteTaken } from "./taken-quote";
import { writePurchase } from "./write-purchase";

type Answer = Result<Placed, TakeOrderRefusal>;

/** What the shop wrote down, as a buyer would have sent it. */
const wishOf = ({ shopId, goods: _, note, ...input }: TakeOrder): PlaceOrder => ({
  ...input,
  only: null,
  forgone: [],
  notes: { [shopId]: note },
  // Who opens the link asks for it themselves, once the order is theirs.
  invoice: null,
  gift: null,
  returnsAgreed: false,
});

const keyedOf = ({ key, ...input }: TakeOrder) => ({
  buyerKey: `shop:${input.shopId}`,
  idempotencyKey: key,
  requestHash: hashToken(JSON.stringify(input)),
});

/** The order stands in the record with what it comes to, and with what the shelf would have asked. */
async function record(tx: Transaction, viewer: Viewer, groupNumber: string) {
  const { id, goodsFen, lines } = await tx.order.findFirstOrThrow({
    where: { group: { number: groupNumber } },
    select: {
      id: true,
      goodsFen: true,
      lines: { select: { netFen: true, listFen: true, specialId: true, quantity: true } },
    },
  });
  const shelfFen = sum(
    lines.map(({ netFen, listFen, specialId, quantity }) =>
      fen(listFen === null || specialId ? netFen : listFen * quantity),
    ),
  );
  await logAction(tx, viewer, {
    action: "order:take",
    subject: `order:${id}`,
    ...(shelfFen !== goodsFen && { before: { amountFen: shelfFen } }),
    after: { amountFen: goodsFen },
  });
}

async function take(
  tx: Transaction,
  viewer: UserViewer,
  input: TakeOrder,
  delivery: Delivery,
): Promise<Answer> {
  const { provinceCode } = delivery;
  const { shopId, goods, locale } = input;
  const quoted = await quoteTaken(viewer, { shopId, goods, locale, provinceCode }, tx);
  if (!quoted.ok) return quoted;
  const { rows, terms, quote } = quoted.data;
  const wish = wishOf(input);
  const gone = quote.leftOut.length > 0 ? goneRefusal(quote) : null;
  const refusal = gone ?? refusalOf(quote, wish, true);
  if (refusal) return refusal;
  const behalf = await onBehalf(tx, viewer);
  const { idempotencyKey: _, ...keyed } = keyedOf(input);
  const written = await writePurchase(
    tx,
    {
      ...keyed,
      ...{ viewer, input: wish, delivery, quote, rows, terms },
      // Nobody's browser has this token: only the link opens it.
      owner: { guestHash: hashToken(newToken()) },
      // The shop answers for whom it talked to.
      isProved: true,
      provedPhone: null,
      taking: { byId: viewer.userId, onBehalfOfId: behalf?.onBehalfOfId ?? null },
      now: new Date(),
    },
    () => Prisma.sql`SELECT 1`,
  );
  if (written.ok) await record(tx, viewer, written.data.groupNumber);
  return written;
}

/**
 * Writes down what a buyer wants who called or wrote to the shop: an order like any other, for the price
 * agreed on, to be paid by its link or at the door. The same key never writes a second one.
 */
export async function takeOrder(viewer: Viewer, input: TakeOrder): Promise<Answer> {
  if (viewer.kind !== "user") return fail("NOT_FOUND");
  const delivery = await resolveTyped(input.delivery);
  if (!delivery.ok) return delivery;
  return onceUnder(
    () => attempt((tx) => take(tx, viewer, input, delivery.data)),
    () => findEarlier(keyedOf(input)),
  );
}
