import type { Tone } from "@/components/ui/badge";
import type { Status } from "@/lib/aftersales";

export const toneOf: Record<Status, Tone> = {
  REQUESTED: "millet",
  OFFERED: "millet",
  AGREED: "calaite",
  REFUSED: "brick",
  WITHDRAWN: "plain",
  AWAITING_RETURN: "millet",
  RETURN_SHIPPED: "calaite",
  RETURN_RECEIVED: "calaite",
  REFUNDING: "calaite",
  DONE: "pine",
  DISPUTED: "brick",
  RESOLVED: "plain",
};
