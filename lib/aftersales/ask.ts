import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import { groupsOf } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newNumber } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type AskableOrder, askableSelect, piecesOf } from "./askable";
import type { AskInput } from "./forms";
import { isSellersFault } from "./index";
import { lockOrder } from "./lock";
import { noteOnCase, setClock } from "./move";
import { MOST_CASES, mayReturn, openKinds } from "./rules";
import { tellSeller } from "./tell";

type Refusal =
  | "NOT_FOUND"
  | "AFTERSALE_CLOSED"
  | "AFTERSALE_TOO_MANY"
  | "AFTERSALE_RUNNING"
  | "AFTERSALE_TOO_MUCH"
  | "NOT_RETURNABLE"
  | "ASSET_GONE";

const findOrder = (tx: Transaction, viewer: Viewer, number: string) =>
  tx.order.findFirst({
    where: { AND: [{ group: groupsOf(viewer) }, { number }] },
    select: askableSelect,
  });

type Drafted = { orderLineId: string; quantity: number; amountFen: number };

/** What each line of the request comes to; a piece that is not there to ask for refuses all of it. */
function draftLines(
  order: AskableOrder,
  { kind, reason, lines, percent }: AskInput,
): Result<Drafted[], "NOT_FOUND" | "AFTERSALE_TOO_MUCH" | "NOT_RETURNABLE" | "AFTERSALE_RUNNING"> {
  const drafted: Drafted[] = [];
  for (const { lineId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line || drafted.some(({ orderLineId }) => orderLineId === lineId))
      return fail("NOT_FOUND");
    const pieces = piecesOf(line);
    if (pieces.isRunning) return fail("AFTERSALE_RUNNING");
    if (kind === "RETURN_REFUND" && !mayReturn(line.returnPolicy, reason))
      return fail("NOT_RETURNABLE");
    const most = reason === "NOT_SENT" ? pieces.unsent : pieces.sent;
    if (quantity > most) return fail("AFTERSALE_TOO_MUCH", { detail: { most } });
    const share = kind === "CLAIM" ? percent : 100;
    const whole =
      quantity === pieces.left
        ? pieces.leftFen
        : Math.min(pieces.leftFen, Math.floor((line.netFen * quantity) / line.quantity));
    const amountFen = Math.max(1, Math.floor((whole * share) / 100));
    drafted.push({ orderLineId: lineId, quantity, amountFen });
  }
  return ok(drafted);
}

/** Freight goes back when the seller is at fault and nothing of the order stays. */
function freightOf(order: AskableOrder, { reason, kind }: AskInput, lines: Drafted[]): number {
  if (kind === "CLAIM" || !isSellersFault(reason)) return 0;
  const isAll = order.lines.every(
    (line) => line.quantity === lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity,
  );
  return isAll ? order.freightFen : 0;
}

async function write(tx: Transaction, viewer: Viewer, order: AskableOrder, input: AskInput) {
  const drafted = draftLines(order, input);
  if (!drafted.ok) return drafted;
  const goodsFen = drafted.data.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (goodsFen === 0) return fail("AFTERSALE_TOO_MUCH", { detail: { most: 0 } });
  const proofs = [...input.photos, ...(input.voice ? [input.voice] : [])];
  const made = await tx.afterSale.create({
    data: {
      number: newNumber("A"),
      orderId: order.id,
      shopId: order.shopId,
      kind: input.kind,
      reason: input.reason,
      note: input.note,
      goodsFen,
      freightFen: freightOf(order, input, drafted.data),
      requestKey: `${order.id}:${input.key}`,
      ...(await setClock(tx, "STATION_ASKED")),
      lines: { create: drafted.data },
      evidence: { create: proofs.map((assetId) => ({ side: "BUYER" as const, assetId })) },
    },
  });
  await noteOnCase(
    tx,
    viewer,
    { id: made.id, from: null, to: "REQUESTED" },
    {
      kind: "ASKED",
      note: input.note,
      amountFen: made.goodsFen + made.freightFen,
    },
  );
  await tellSeller(tx, made, "ASKED");
  return ok({ number: made.number });
}

/**
 * A buyer asks for money back for lines of an order. The same key answers the same case. NOT_FOUND
 * also for somebody else's order; AFTERSALE_CLOSED outside its time; AFTERSALE_TOO_MANY after five;
 * AFTERSALE_RUNNING for a line that is being asked for; NOT_RETURNABLE; AFTERSALE_TOO_MUCH; ASSET_GONE.
 */
export const askAfterSale = (
  viewer: Viewer,
  input: AskInput,
): Promise<Result<{ number: string }, Refusal>> =>
  attempt<{ number: string }, Refusal>(async (tx) => {
    const found = await findOrder(tx, viewer, input.order);
    if (!found) return fail("NOT_FOUND");
    await lockOrder(tx, found.id);
    const order = (await findOrder(tx, viewer, input.order)) ?? found;
    const earlier = await tx.afterSale.findUnique({
      where: { requestKey: `${order.id}:${input.key}` },
      select: { number: true },
    });
    if (earlier) return ok(earlier);
    const facts = {
      ...order,
      hasUnsent: order.lines.some((line) => piecesOf(line).unsent > 0),
      hasSent: order.lines.some((line) => piecesOf(line).sent > 0),
    };
    if (!openKinds(facts, new Date()).includes(input.kind)) return fail("AFTERSALE_CLOSED");
    if (order._count.afterSales >= MOST_CASES) return fail("AFTERSALE_TOO_MANY");
    const isOwn =
      (await ownsAssets(tx, viewer, "private-image", input.photos)) &&
      (await ownsAssets(tx, viewer, "private-voice", input.voice ? [input.voice] : []));
    if (!isOwn) return fail("ASSET_GONE");
    return write(tx, viewer, order, input);
  });
