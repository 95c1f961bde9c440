import { isToShip, type OrderAxes } from "@/lib/orders";

export const sellerLabels = [
  "TO_SHIP",
  "LATE",
  "SHIPPED",
  "DELIVERED",
  "DONE",
  "CANCELLED",
  "UNPAID",
] as const;
export type SellerLabel = (typeof sellerLabels)[number];

/** The one word under which a seller sees an order; LATE when its shipping deadline has passed. */
export function sellerLabel(
  { status, fulfilment }: Pick<OrderAxes, "status" | "fulfilment">,
  shipBy: Date | null,
  now: Date,
): SellerLabel {
  switch (status) {
    case "COMPLETED":
      return "DONE";
    case "CANCELLED":
      return "CANCELLED";
    case "PENDING_PAYMENT":
    case "EXPIRED":
      return "UNPAID";
    case "CONFIRMED":
      if (fulfilment === "DELIVERED") return "DELIVERED";
      if (!isToShip(fulfilment)) return "SHIPPED";
      return shipBy && shipBy < now ? "LATE" : "TO_SHIP";
  }
}
