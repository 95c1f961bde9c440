import type { Fen } from "@/lib/platform/money";
import type { FlagKind } from "./flags";
import type { Period } from "./period";
import type { Way } from "./reward";

export const MOST_TIERS = 5;

export type CycleStatus = "DRAFT" | "PROPOSED" | "APPROVED" | "CANCELLED";
export type EntitlementStatus = "OPEN" | "HELD" | "PAID";

export type FlagView = { kind: FlagKind; orders: number; amountFen: Fen };

export type ProgrammeTerms = {
  id: string;
  name: string;
  rule: "TIERS" | "SHARE";
  period: "MONTH" | "WHOLE";
  tiers: { fromFen: Fen; rewardFen: Fen }[];
  basisPoints: number;
  capFen: Fen;
  firstSaleFen: Fen;
  countsDeclared: boolean;
  startsOn: string;
  endsOn: string;
};

export type ProgrammeView = ProgrammeTerms & {
  budgetFen: Fen;
  spentFen: Fen;
  isEnded: boolean;
  cycles: CycleCard[];
  /** Over long enough to be computed, and not yet. */
  due: Period[];
  /** Not ended, and there are periods that nobody has computed. */
  hasMore: boolean;
};

export type CycleCard = Period & {
  id: string;
  status: CycleStatus;
  shops: number;
  rewardFen: Fen;
  held: number;
};

export type EntitlementRow = {
  id: string;
  shop: string;
  status: EntitlementStatus;
  netFen: Fen;
  declaredFen: Fen;
  firstSale: boolean;
  rewardFen: Fen;
  takenFen: Fen;
  orders: number;
  heldNote: string;
  heldBy: string;
  flags: FlagView[];
};

export type CycleView = Period & {
  id: string;
  programme: ProgrammeTerms & { budgetFen: Fen; spentFen: Fen };
  status: CycleStatus;
  maker: string;
  checker: string;
  isMine: boolean;
  /** Those who are to have something, flagged and held first. */
  rows: EntitlementRow[];
  /** Who sold, but not enough. */
  without: number;
};

/** What an entitlement stands on, and whether the books say the same today. */
export type Evidence = EntitlementRow & {
  cycleId: string;
  programme: string;
  period: Period;
  hash: string;
  isSame: boolean;
  nowFen: Fen;
  list: { number: string; completedAt: Date | null; netFen: Fen; nowFen: Fen }[];
};

/** A programme as a shop sees it: how far this period is, and what is still on its way. */
export type ShopWay = {
  programme: ProgrammeTerms;
  period: Period;
  way: Way;
  onWayFen: Fen;
  declaredFen: Fen;
};

export type ShopEntitlement = Period & {
  id: string;
  name: string;
  status: EntitlementStatus;
  rewardFen: Fen;
  takenFen: Fen;
  netFen: Fen;
  heldNote: string;
  flags: FlagView[];
};

export type ShopSubsidies = { ways: ShopWay[]; entitlements: ShopEntitlement[] };
