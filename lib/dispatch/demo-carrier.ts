import "server-only";
import { systemViewer } from "@/lib/platform/auth";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction, type ShipmentStatus, type Transaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { addJob } from "@/lib/platform/jobs";
import { hasArrived } from "@/lib/shipping";
import { followParcel } from "./follow-parcel";

type Step = { status: ShipmentStatus; zh: string; en: string };

/** What a parcel of the demo goes through after it was handed over. */
const journey = (from: { zh: string; en: string }, city: string, district: string): Step[] => [
  { status: "IN_TRANSIT", zh: `${from.zh}快递中心`, en: `${from.en} parcel centre` },
  { status: "IN_TRANSIT", zh: `${city}转运中心`, en: "Sorting centre in your city" },
  { status: "OUT_FOR_DELIVERY", zh: `${district}营业部`, en: "Delivery office near you" },
  { status: "DELIVERED", zh: "本人签收", en: "By the receiver" },
];

const beforeCarrier = ["AT_STATION", "AT_CENTRE", "HANDED_OVER"] as const;

/** Only in the demo: a carrier of our own looks after this parcel, so that its journey can be watched. */
export async function watchDemoParcel(tx: Transaction, shipmentId: string) {
  if (!env.isDemo) return;
  const when = { runAt: inFuture(MINUTE), key: `demo-carrier-${shipmentId}` };
  await addJob(tx, "demo-carrier", { shipmentId }, when);
}

const findParcel = (id: string) =>
  db.shipment.findFirst({
    where: { id, lines: { some: {} } },
    select: {
      carrierCode: true,
      waybill: true,
      status: true,
      _count: { select: { events: { where: { status: { notIn: [...beforeCarrier] } } } } },
      order: {
        select: {
          delivery: true,
          city: true,
          district: true,
          shop: { select: { village: { select: { countyZh: true, countyEn: true } } } },
        },
      },
    },
  });

/** Moves a parcel of the demo one step, through the same door as a real carrier's push. */
export async function moveDemoParcel(shipmentId: string) {
  const parcel = await findParcel(shipmentId);
  if (!env.isDemo || !parcel || hasArrived(parcel.status)) return;
  if (parcel.status === "READY_FOR_PICKUP") return;
  const { city, district, shop, delivery } = parcel.order;
  const from = { zh: shop.village.countyZh, en: shop.village.countyEn };
  const step = journey(from, city, district)[parcel._count.events];
  // The rest of the way is the station's to say.
  if (!step || (delivery === "STATION" && step.status !== "IN_TRANSIT")) return;
  const { status, zh, en } = step;
  const { carrierCode, waybill } = parcel;
  const fact = { carrierCode, waybill, status, place: { zh, en }, at: new Date() };
  await followParcel(systemViewer("demo-carrier"), fact);
  await inTransaction((tx) => watchDemoParcel(tx, shipmentId));
}
