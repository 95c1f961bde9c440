import type { OrderStatus } from "./status";

/** CASH: to be paid at the door. */
export type PaymentState = "UNPAID" | "PROCESSING" | "PAID" | "CASH";
export type FulfilmentState =
  | "NOT_SHIPPED"
  | "PART_SHIPPED"
  | "SHIPPED"
  | "READY_FOR_PICKUP"
  | "DELIVERED";

/** Something is still to send. */
export const isToShip = (state: FulfilmentState) =>
  state === "NOT_SHIPPED" || state === "PART_SHIPPED";
/** FAILED: the provider refused and somebody looks after it; to the buyer it is still on its way. */
export type RefundState = "NONE" | "PENDING" | "FAILED" | "DONE";

export type OrderAxes = {
  status: OrderStatus;
  payment: PaymentState;
  fulfilment: FulfilmentState;
  refund: RefundState;
};

export const buyerLabels = [
  "PENDING_PAYMENT",
  "CONFIRMING_PAYMENT",
  "TO_SHIP",
  "PART_SHIPPED",
  "TO_RECEIVE",
  "TO_PICK_UP",
  "DELIVERED",
  "COMPLETED",
  "REFUNDING",
  "REFUNDED",
  "CLOSED",
] as const;
export type BuyerLabel = (typeof buyerLabels)[number];

const onTheWay = {
  NOT_SHIPPED: "TO_SHIP",
  PART_SHIPPED: "PART_SHIPPED",
  SHIPPED: "TO_RECEIVE",
  READY_FOR_PICKUP: "TO_PICK_UP",
  DELIVERED: "DELIVERED",
} as const satisfies Record<FulfilmentState, BuyerLabel>;

/** The one word under which a buyer sees an order, from its four axes. */
export function buyerLabel({ status, payment, fulfilment, refund }: OrderAxes): BuyerLabel {
  if (refund === "PENDING" || refund === "FAILED") return "REFUNDING";
  switch (status) {
    case "PENDING_PAYMENT":
      return payment === "PROCESSING" ? "CONFIRMING_PAYMENT" : "PENDING_PAYMENT";
    case "CONFIRMED":
      return onTheWay[fulfilment];
    case "COMPLETED":
      return "COMPLETED";
    case "EXPIRED":
      return payment === "PROCESSING" ? "CONFIRMING_PAYMENT" : "CLOSED";
    case "CANCELLED":
      return refund === "DONE" ? "REFUNDED" : "CLOSED";
  }
}
