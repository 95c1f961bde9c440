import type { PaymentProgress } from "@/lib/payments";
import type { OrderStatus } from "./status";

export type CancelRefusal = "PAYMENT_PROCESSING" | "TOO_LATE_TO_CANCEL" | "ORDER_CLOSED";
export type CancelPlan = "CLOSE_GROUP" | "REFUND" | CancelRefusal;

/** What a buyer's wish to cancel comes to. */
export function cancelPlan(
  order: { status: OrderStatus; isShipped: boolean },
  progress: PaymentProgress,
): CancelPlan {
  switch (order.status) {
    case "PENDING_PAYMENT":
      return progress === "PROCESSING" ? "PAYMENT_PROCESSING" : "CLOSE_GROUP";
    case "CONFIRMED":
      return order.isShipped ? "TOO_LATE_TO_CANCEL" : "REFUND";
    case "COMPLETED":
      return "TOO_LATE_TO_CANCEL";
    default:
      return "ORDER_CLOSED";
  }
}
