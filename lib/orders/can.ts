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
