import type { Tone } from "@/components/ui/badge";
import type { BuyerLabel } from "@/lib/orders";

/** Brick asks for something, millet waits, pine is done. */
export const labelTone: Record<BuyerLabel, Tone> = {
  PENDING_PAYMENT: "brick",
  CONFIRMING_PAYMENT: "millet",
  TO_SHIP: "millet",
  PART_SHIPPED: "millet",
  TO_RECEIVE: "calaite",
  TO_PICK_UP: "calaite",
  DELIVERED: "pine",
  COMPLETED: "pine",
  REFUNDING: "millet",
  REFUNDED: "plain",
  CLOSED: "plain",
};
