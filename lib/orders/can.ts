import { isToShip, type OrderAxes } from "./label";

/** What the buyer can do with an order now; every write checks again. */
export type Can = { pay: boolean; cancel: boolean; receive: boolean; buyAgain: boolean };

export function canOf({ status, payment, fulfilment, refund }: OrderAxes): Can {
  const isUnpaid = status === "PENDING_PAYMENT" && payment !== "PROCESSING";
  const isOpen = status === "CONFIRMED";
  return {
    pay: isUnpaid,
    cancel: isUnpaid || (isOpen && refund === "NONE" && fulfilment === "NOT_SHIPPED"),
    receive: isOpen && !isToShip(fulfilment),
    buyAgain: ["COMPLETED", "CANCELLED", "EXPIRED"].includes(status) && payment !== "PROCESSING",
  };
}

type Waiting = { delivery: string; deliveredAt: Date | null };

/** What is collected at a station is received there, against its code. */
export const waitsAtStation = ({ delivery, deliveredAt }: Waiting) =>
  delivery === "STATION" && deliveredAt === null;

/** The same of this very order. */
export const canNow = (axes: OrderAxes, order: Waiting): Can => ({
  ...canOf(axes),
  ...(waitsAtStation(order) && { receive: false }),
});
