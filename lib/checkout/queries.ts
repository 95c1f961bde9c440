import "server-only";
import { listAddresses } from "@/lib/identity/queries";
import { findPointRegion } from "@/lib/places/queries";
import { buyerOf, type Viewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { PlaceOrder, Quote, QuoteInput } from "./index";
import { readQuote } from "./read-quote";

/** What the viewer's basket, or the lines in `only`, would cost now, sent to this province or collected at a station. */
export async function getQuote(
  viewer: Viewer,
  { stationId = null, ...input }: Omit<QuoteInput, "stationId" | "forgone"> & Partial<QuoteInput>,
): Promise<Quote> {
  const point = stationId ? await findPointRegion(stationId) : null;
  const place = point ? { stationId: point.id, provinceCode: point.provinceCode } : {};
  return (await readQuote(viewer, { ...input, ...place })).quote;
}

/** Where this viewer's parcels went last or go by default; null for somebody new. */
export async function usualProvince(viewer: Viewer, locale: Locale): Promise<string | null> {
  const [home] = await listAddresses(viewer, locale);
  if (home) return home.provinceCode;
  const owner = buyerOf(viewer);
  if (!owner) return null;
  const last = await db.order.findFirst({
    where: { group: owner },
    orderBy: { createdAt: "desc" },
    select: { provinceCode: true },
  });
  return last?.provinceCode ?? null;
}

export { type DeliveryOffer, findDeliveryOffer } from "./delivery-offer";
export { type ShelfPiece, shelfOf } from "./shelf";
export { quoteTaken } from "./taken-quote";

export type JustPlaced = { number: string; method: PlaceOrder["method"]; isUnpaid: boolean };

/** The group that this viewer placed within the last hours: where the goods of an empty basket went. */
export async function findJustPlaced(viewer: Viewer, now = new Date()): Promise<JustPlaced | null> {
  const owner = buyerOf(viewer);
  if (!owner) return null;
  const group = await db.orderGroup.findFirst({
    where: { ...owner, createdAt: { gt: inFuture(-2 * HOUR, now) } },
    orderBy: { createdAt: "desc" },
    select: { number: true, method: true, orders: { select: { status: true } } },
  });
  if (!group) return null;
  const { number, method, orders } = group;
  return { number, method, isUnpaid: orders.some(({ status }) => status === "PENDING_PAYMENT") };
}
