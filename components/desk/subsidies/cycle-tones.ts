import type { Tone } from "@/components/ui/badge";
import type { CycleStatus, EntitlementStatus } from "@/lib/subsidies";

export const cycleTones = {
  DRAFT: "plain",
  PROPOSED: "millet",
  APPROVED: "pine",
  CANCELLED: "plain",
} as const satisfies Record<CycleStatus, Tone>;

export const rowTones = {
  OPEN: "calaite",
  HELD: "millet",
  PAID: "pine",
} as const satisfies Record<EntitlementStatus, Tone>;
