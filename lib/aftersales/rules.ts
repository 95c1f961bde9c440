import { DAY } from "@/lib/platform/clock";
import { isSellersFault, type Kind, kinds, type Reason } from "./index";

export const WINDOW_MS = 7 * DAY;
export const MOST_CASES = 5;

type Facts = {
  status: string;
  firstShippedAt: Date | null;
  deliveredAt: Date | null;
  completedAt: Date | null;
  hasUnsent: boolean;
  hasSent: boolean;
};

/** Until when something may be asked for; null while the goods are not there yet. */
export const windowEnds = ({ deliveredAt, completedAt }: Facts): Date | null => {
  const got = completedAt ?? deliveredAt;
  return got && new Date(got.getTime() + WINDOW_MS);
};

/** The kinds of after-sale that this order is open to now. What nobody has sent is cancelled instead. */
export function openKinds(facts: Facts, now: Date): Kind[] {
  if (!["CONFIRMED", "COMPLETED"].includes(facts.status) || !facts.firstShippedAt) return [];
  const ends = windowEnds(facts);
  if (ends && ends <= now) return [];
  return kinds.filter((kind) =>
    kind === "REFUND_ONLY" ? facts.hasUnsent || !ends : facts.hasSent,
  );
}

/** Goods outside the seven days come back only when the seller is at fault. */
export const mayReturn = (policy: string, reason: Reason) =>
  policy === "SEVEN_DAY" || isSellersFault(reason);
