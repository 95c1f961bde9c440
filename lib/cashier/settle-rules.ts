import type { PaymentProgress, ReviewReason } from "@/lib/payments";
import type { OrderStatus } from "@/lib/platform/db";

type Expected = { amountFen: number; currency: string };
type Reported = Expected & { state: "OPEN" | "PROCESSING" | "PAID" | "FAILED" | "EXPIRED" };

/** What the provider's report means for the payment it is about. */
export type Verdict =
  | { kind: "WAIT" | "PROMISED" | "CAPTURED" }
  | { kind: "ENDED"; to: "FAILED" | "CANCELLED" }
  | { kind: "REVIEW"; reason: ReviewReason };

/** Only money that fits to the fen and the currency pays an order. */
export function verdictOf(expected: Expected, report: Reported): Verdict {
  switch (report.state) {
    case "OPEN":
      return { kind: "WAIT" };
    case "PROCESSING":
      return { kind: "PROMISED" };
    case "FAILED":
      return { kind: "ENDED", to: "FAILED" };
    case "EXPIRED":
      return { kind: "ENDED", to: "CANCELLED" };
    case "PAID":
      if (report.currency !== expected.currency)
        return { kind: "REVIEW", reason: "WRONG_CURRENCY" };
      if (report.amountFen !== expected.amountFen)
        return { kind: "REVIEW", reason: "WRONG_AMOUNT" };
      return { kind: "CAPTURED" };
  }
}

/** What the first full payment of a group does to one of its orders. */
export const onFirstCapture = (order: OrderStatus): "SELL" | "REFUND" =>
  order === "PENDING_PAYMENT" || order === "EXPIRED" ? "SELL" : "REFUND";

/** An unpaid order ends when its time is over, unless money is promised. */
export const mayExpire = (order: OrderStatus, progress: PaymentProgress) =>
  order === "PENDING_PAYMENT" && progress !== "PROCESSING" && progress !== "PAID";

export type Claim = "OPEN_PAGE" | "ALREADY_PAID" | "PAYMENT_UNDER_REVIEW" | "PAYMENT_CLOSED";

/** Whether a buyer who wants to pay is sent to the provider. */
export function claimPlan(order: OrderStatus, progress: PaymentProgress, isTimeUp: boolean): Claim {
  if (progress === "PAID") return "ALREADY_PAID";
  if (progress === "UNDER_REVIEW") return "PAYMENT_UNDER_REVIEW";
  const isPromised = progress === "PROCESSING";
  return order === "PENDING_PAYMENT" && (!isTimeUp || isPromised) ? "OPEN_PAGE" : "PAYMENT_CLOSED";
}
