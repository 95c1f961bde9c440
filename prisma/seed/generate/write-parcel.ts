import { DAY, HOUR } from "@/lib/platform/clock";
import type { Plan, PlannedOrder, World } from "./plan";
import { at } from "./random";
import type { OrderSheets } from "./sheets";
import type { Slot } from "./write-order";

/** How carriers' numbers begin; ten digits follow. */
const beginnings: Record<string, string> = {
  ...{ ZTO: "7587", YTO: "YT880", EMS: "980", SF: "SF144" },
  ...{ STO: "7700", YUNDA: "31000", JT: "JT300", JD: "JDVA0" },
};

type Fact = [
  status: "HANDED_OVER" | "IN_TRANSIT" | "DELIVERED",
  zh: string,
  en: string,
  at: number,
];

/** Carriers forget the scans of old parcels, and remember only how they ended. */
const SCANS_KEPT = 180 * DAY;

function factsOf({ place }: Plan["buyer"], { fate }: PlannedOrder, now: number): Fact[] {
  const { shippedAt, deliveredAt } = fate;
  if (shippedAt === null) return [];
  const facts: Fact[] = [["HANDED_OVER", "县快递分拣点", "County sorting point", shippedAt]];
  const onTheRoad = Math.min(shippedAt + DAY, (deliveredAt ?? Number.POSITIVE_INFINITY) - HOUR);
  if (onTheRoad < now) facts.push(["IN_TRANSIT", place.province, "", onTheRoad]);
  if (deliveredAt !== null) facts.push(["DELIVERED", place.district, "", deliveredAt]);
  return deliveredAt !== null && deliveredAt < now - SCANS_KEPT ? facts.slice(-1) : facts;
}

/** The parcel of a shipped order, with what the carrier said about it. */
export function addParcel(
  into: OrderSheets,
  plan: Plan,
  order: PlannedOrder,
  slot: Slot,
  { carriers, now }: World,
) {
  const facts = factsOf(plan.buyer, order, now);
  const { shippedAt } = order.fate;
  const last = facts.at(-1);
  if (shippedAt === null || !last) return;
  const carrier = at(carriers, order.serial % carriers.length);
  const shipment = slot.at(3);
  const waybill = (beginnings[carrier] ?? carrier) + String(order.serial).padStart(10, "0");
  into.shipments.add([shipment, slot.order, carrier, waybill, last[0], shippedAt, shippedAt]);
  for (const [index, { quantity }] of order.lines.entries())
    into.shipmentLines.add([slot.at(70 + index), shipment, slot.at(10 + index), quantity]);
  for (const [index, [status, placeZh, placeEn, moment]] of facts.entries())
    into.tracking.add([
      ...[slot.at(80 + index), shipment, status, placeZh, placeEn, moment, moment],
    ]);
}
