import "server-only";
import { groupsOf } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { Askable } from "./index";
import { openKinds, windowEnds } from "./rules";

const inHand = ["DRAFT", "LABELLED"] as const;

export const askableSelect = {
  id: true,
  number: true,
  shopId: true,
  status: true,
  freightFen: true,
  firstShippedAt: true,
  deliveredAt: true,
  completedAt: true,
  shop: { select: { nameZh: true, nameEn: true } },
  _count: { select: { afterSales: true } },
  lines: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      labelZh: true,
      labelEn: true,
      imageKey: true,
      quantity: true,
      calledOff: true,
      netFen: true,
      returnPolicy: true,
      shipmentLines: {
        where: { shipment: { status: { notIn: [...inHand] } } },
        select: { quantity: true },
      },
      refundLines: {
        where: { refund: { status: { not: "ABANDONED" } } },
        select: { quantity: true, amountFen: true },
      },
      afterSales: {
        where: { afterSale: { closedAt: null, status: { not: "REFUNDING" } } },
        select: { id: true },
      },
    },
  },
} satisfies Prisma.OrderSelect;

export type AskableOrder = Prisma.OrderGetPayload<{ select: typeof askableSelect }>;
type Line = AskableOrder["lines"][number];

const total = (rows: readonly { quantity: number }[]) =>
  rows.reduce((all, { quantity }) => all + quantity, 0);

/** How many pieces of a line are with the buyer, how many never left, and what money is left on it. */
export function piecesOf(line: Line) {
  const sentAll = total(line.shipmentLines);
  const back = total(line.refundLines) - line.calledOff;
  const leftFen = line.netFen - line.refundLines.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return {
    sent: Math.max(0, sentAll - Math.max(0, back)),
    unsent: line.quantity - line.calledOff - sentAll,
    left: line.quantity - total(line.refundLines),
    leftFen,
    isRunning: line.afterSales.length > 0,
  };
}

/** What this buyer may still ask for of an order; null for somebody else's. Amounts in fen. */
export async function findAskable(
  viewer: Viewer,
  number: string,
  locale: Locale,
  now = new Date(),
): Promise<Askable | null> {
  const order = await db.order.findFirst({
    where: { AND: [{ group: groupsOf(viewer) }, { number }] },
    select: askableSelect,
  });
  if (!order) return null;
  const lines = order.lines.map((line) => ({ line, pieces: piecesOf(line) }));
  const facts = {
    ...order,
    hasUnsent: lines.some(({ pieces }) => pieces.unsent > 0),
    hasSent: lines.some(({ pieces }) => pieces.sent > 0),
  };
  return {
    number,
    shop: pick(order.shop, "name", locale),
    kinds: openKinds(facts, now),
    endsAt: windowEnds(facts)?.toISOString() ?? null,
    lines: lines
      .filter(
        ({ pieces }) => !pieces.isRunning && pieces.leftFen > 0 && pieces.sent + pieces.unsent > 0,
      )
      .map(({ line, pieces }) => ({
        id: line.id,
        title: pick(line, "title", locale),
        label: pick(line, "label", locale),
        imageKey: line.imageKey,
        sent: pieces.sent,
        unsent: pieces.unsent,
        leftFen: fen(pieces.leftFen),
        netFen: fen(line.netFen),
        quantity: line.quantity,
        policy: line.returnPolicy,
      })),
  };
}
