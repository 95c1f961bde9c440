import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { noteMoved } from "@/lib/dispatch/mutations";
import { called } from "@/lib/dispatch/queries";
import { stationsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, db, inTransaction, type Prisma } from "@/lib/platform/db";
import { endsCode, isSame } from "@/lib/platform/ids";
import { countUse } from "@/lib/platform/rate-limit";
import { fail, ok, type Result } from "@/lib/platform/result";
import { moveByHand } from "@/lib/shipping/mutations";
import { collectionCode } from "./code";
import type { HandOutInput } from "./forms";
import { tellNewCode } from "./tell";
import { dueSelect, dueWith, waiting } from "./waiting";

type Refusal =
  | "NOT_FOUND"
  | "COUNTER_WRONG"
  | "COLLECTION_CODE_ENDED"
  | "COLLECTION_TOO_MANY"
  | "CASH_DUE"
  | "HANDED_OUT_ALREADY";

/** `cashFen`: what was taken for it, 0 for nothing. */
export type HandedOut = { number: string; recipient: string; cashFen: number };
type Answer = Result<HandedOut, Refusal>;

const select = {
  shipmentId: true,
  handedOutAt: true,
  backAt: true,
  station: { select: { nameZh: true, nameEn: true } },
  shipment: {
    select: {
      waybill: true,
      order: { select: { ...dueSelect, id: true, number: true, recipient: true } },
    },
  },
} satisfies Prisma.CollectionSelect;

type Row = Prisma.CollectionGetPayload<{ select: typeof select }>;

/** Takes a try before anything is compared, so that guesses at once can't share one. */
const takeTry = (shipmentIds: string[]) =>
  db.collection.updateManyAndReturn({
    where: { shipmentId: { in: shipmentIds }, ...waiting },
    data: { codeTries: { increment: 1 } },
    select: { shipmentId: true, codeTries: true },
  });

type Tried = Awaited<ReturnType<typeof takeTry>>[number];

const isRight = ({ shipmentId, codeTries }: Tried, code: string) =>
  isSame(collectionCode({ shipmentId, codeTries: codeTries - 1 }), code);

async function sayWrong(viewer: Viewer, rows: Row[], tried: Tried[]): Promise<Answer> {
  const ended = tried.filter(({ codeTries }) => endsCode(codeTries));
  if (ended.length === 0) return fail("COUNTER_WRONG");
  await inTransaction(async (tx) => {
    for (const { shipmentId } of ended) {
      const row = rows.find((one) => one.shipmentId === shipmentId);
      const subject = `order:${row?.shipment.order.id}`;
      await logAction(tx, viewer, { action: "collection:wrong-code", subject });
      await tellNewCode(tx, shipmentId);
    }
  });
  return fail("COLLECTION_CODE_ENDED");
}

const yuanDue = (dueFen: number) => fail("CASH_DUE", { detail: { yuan: dueFen / 100 } });

const give = (viewer: UserViewer, row: Row, cash: number | null): Promise<Answer> =>
  attempt<HandedOut, Refusal>(async (tx) => {
    const { shipmentId, station, shipment } = row;
    const { id: orderId, number, recipient } = shipment.order;
    const at = new Date();
    const cashFen = cash ?? 0;
    const { count } = await tx.collection.updateMany({
      where: { shipmentId, ...waiting, shipment: { order: { status: "CONFIRMED" } } },
      data: { handedOutAt: at, handedById: viewer.userId, cashFen },
    });
    if (count === 0) return fail("HANDED_OUT_ALREADY");
    const place = { zh: station.nameZh, en: station.nameEn };
    const moved = await moveByHand(tx, { id: shipmentId, to: "PICKED_UP", place, at });
    if (!moved) return fail("HANDED_OUT_ALREADY");
    await noteMoved(tx, viewer, { ...moved, status: "PICKED_UP", at });
    // The order is locked now: another parcel of it may have gone out meanwhile, which makes this the last.
    const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: dueSelect });
    const dueFen = dueWith(shipmentId, order) ?? 0;
    if (dueFen !== cashFen) return yuanDue(dueFen);
    await logAction(tx, viewer, {
      action: "collection:hand-out",
      subject: `order:${orderId}`,
      ...(cashFen > 0 && { after: { amountFen: cashFen } }),
    });
    return ok({ number, recipient, cashFen });
  });

/**
 * A station gives a parcel to who says its code; once. CASH_DUE (detail: yuan) before anything is tried
 * while what is to be paid was not taken. COUNTER_WRONG for a wrong number or code alike;
 * COLLECTION_CODE_ENDED after five, when the buyer is sent another; COLLECTION_TOO_MANY for the rest of
 * the day after fifteen.
 */
export async function handOut(
  viewer: Viewer,
  { scan, code, cashFen }: HandOutInput,
): Promise<Answer> {
  const stations = stationsFor(viewer, "station:work");
  if (viewer.kind !== "user" || stations.length === 0) return fail("NOT_FOUND");
  const all = await db.collection.findMany({
    where: { stationId: { in: stations }, shipment: called(scan) },
    select,
  });
  const rows = all.filter(({ handedOutAt, backAt }) => !handedOutAt && !backAt);
  if (rows.length === 0) {
    return fail(
      all.some(({ handedOutAt }) => handedOutAt) ? "HANDED_OUT_ALREADY" : "COUNTER_WRONG",
    );
  }
  const dueFen = rows.map((row) => dueWith(row.shipmentId, row.shipment.order)).find(Boolean);
  if (dueFen && dueFen !== cashFen) return yuanDue(dueFen);
  const [{ shipment }] = rows as [Row];
  // First, so that no guess ends the code that the buyer was sent and nobody sends another.
  if ((await countUse("counterTry", shipment.order.number)) > 0) return fail("COLLECTION_TOO_MANY");
  const tried = await takeTry(rows.map(({ shipmentId }) => shipmentId));
  const right = tried.find((one) => isRight(one, code));
  const row = right && rows.find(({ shipmentId }) => shipmentId === right.shipmentId);
  return row ? give(viewer, row, cashFen) : sayWrong(viewer, rows, tried);
}
