import type { OrderStatus } from "@/lib/orders";
import type { PaymentProgress } from "@/lib/payments";

type PaymentMethod = "ONLINE" | "CASH_ON_DELIVERY";

/** What the cashier says of a group: one word for all its orders. */
export type CashierState =
  | "UNPAID"
  | "PROCESSING"
  | "PAID"
  | "CASH"
  | "EXPIRED"
  | "CANCELLED"
  | "UNDER_REVIEW";

type Facts = {
  method: PaymentMethod;
  orders: readonly OrderStatus[];
  progress: PaymentProgress;
  isTimeUp: boolean;
};

/** Time that has run out closes the cashier, whether or not the sweeper came by. */
export function cashierState({ method, orders, progress, isTimeUp }: Facts): CashierState {
  if (orders.some((status) => status === "CONFIRMED" || status === "COMPLETED")) {
    return method === "CASH_ON_DELIVERY" ? "CASH" : "PAID";
  }
  if (progress === "PAID") return "CANCELLED";
  if (progress === "UNDER_REVIEW") return "UNDER_REVIEW";
  if (progress === "PROCESSING") return "PROCESSING";
  if (orders.includes("PENDING_PAYMENT")) return isTimeUp ? "EXPIRED" : "UNPAID";
  return orders.includes("EXPIRED") ? "EXPIRED" : "CANCELLED";
}
