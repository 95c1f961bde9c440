import "server-only";
import { noteMoved } from "@/lib/dispatch/mutations";
import { noteOnOrder } from "@/lib/orders/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { moveByHand } from "@/lib/shipping/mutations";
import { BACK_AFTER, REMIND_AFTER } from "./index";
import { tellBack, tellWaiting } from "./tell";
import { waiting } from "./waiting";

const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY);

/** Looks at a parcel again when its buyer is to be reminded next, or when it goes back. */
export async function mindLater(tx: Transaction, shipmentId: string, readyAt: Date, now: Date) {
  const days = daysBetween(readyAt, now);
  const next = [...REMIND_AFTER, BACK_AFTER].find((day) => day > days) ?? BACK_AFTER;
  const when = { runAt: inFuture(next * DAY, readyAt), key: `mind-collection:${shipmentId}` };
  await addJob(tx, "mind-collection", { shipmentId }, when);
}

const sendBack = (shipmentId: string, at: Date) =>
  inTransaction(async (tx) => {
    const { count } = await tx.collection.updateMany({
      where: { shipmentId, ...waiting },
      data: { backAt: at },
    });
    if (count === 0) return;
    const { station, shipment } = await tx.collection.findUniqueOrThrow({
      where: { shipmentId },
      select: {
        station: { select: { nameZh: true, nameEn: true } },
        shipment: { select: { order: { select: { id: true, status: true } } } },
      },
    });
    const place = { zh: station.nameZh, en: station.nameEn };
    const to = "RETURNING";
    const moved = await moveByHand(tx, { id: shipmentId, to, place, at });
    if (!moved) throw new Error(`Parcel ${shipmentId} was ready and can't go back`);
    const actor = systemViewer("mind-collection");
    await noteMoved(tx, actor, { ...moved, status: to, at });
    const { id: orderId, status } = shipment.order;
    await noteOnOrder(tx, { orderId, status, kind: "NOT_COLLECTED", actor });
    await tellBack(tx, shipmentId);
  });

type Reminded = { shipmentId: string; readyAt: Date; reminders: number };

const remind = ({ shipmentId, readyAt, reminders }: Reminded, now: Date) =>
  inTransaction(async (tx) => {
    const days = daysBetween(readyAt, now);
    const due = REMIND_AFTER.filter((day) => day <= days).length;
    if (due > reminders) {
      const { count } = await tx.collection.updateMany({
        where: { shipmentId, ...waiting, reminders },
        data: { reminders: due },
      });
      if (count > 0) await tellWaiting(tx, shipmentId, BACK_AFTER - days);
    }
    await mindLater(tx, shipmentId, readyAt, now);
  });

/** Reminds who has not come for a parcel, and in the end sends it back to its shop. Safe to run again. */
export async function mindCollection(shipmentId: string, now = new Date()): Promise<void> {
  const row = await db.collection.findFirst({
    where: { shipmentId, ...waiting },
    select: { shipmentId: true, readyAt: true, reminders: true },
  });
  if (!row) return;
  const isOver = daysBetween(row.readyAt, now) >= BACK_AFTER;
  await (isOver ? sendBack(shipmentId, now) : remind(row, now));
}
