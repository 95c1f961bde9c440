import type { SubsidyCycleStatus, SubsidyEntitlementStatus } from "@/lib/platform/db";

/** The same tables as the triggers; a test compares them. */
const cycles = {
  DRAFT: ["PROPOSED", "CANCELLED"],
  PROPOSED: ["APPROVED", "CANCELLED"],
  APPROVED: [],
  CANCELLED: [],
} as const satisfies Record<SubsidyCycleStatus, readonly SubsidyCycleStatus[]>;

const entitlements = {
  OPEN: ["HELD", "PAID"],
  HELD: ["OPEN", "PAID"],
  PAID: [],
} as const satisfies Record<SubsidyEntitlementStatus, readonly SubsidyEntitlementStatus[]>;

const listed = (moves: Record<string, readonly string[]>) =>
  Object.entries(moves).flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`));

export const subsidyMoves = {
  SubsidyCycle: listed(cycles),
  SubsidyEntitlement: listed(entitlements),
};
