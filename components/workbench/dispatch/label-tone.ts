import type { Tone } from "@/components/ui/badge";
import type { SellerLabel } from "@/lib/dispatch";

export const sellerTone: Record<SellerLabel, Tone> = {
  TO_SHIP: "millet",
  LATE: "brick",
  SHIPPED: "calaite",
  DELIVERED: "pine",
  DONE: "pine",
  CANCELLED: "plain",
  UNPAID: "plain",
};
