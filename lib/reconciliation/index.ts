import type { Fen } from "@/lib/platform/money";

/** What can be wrong between the provider, the books and the orders; docs/decisions/088. */
export const differenceKinds = [
  "MISSING",
  "UNBOOKED",
  "UNKNOWN",
  "DOUBLE",
  "AMOUNT",
  "FEE",
  "CURRENCY",
  "REVERSED",
  "CHANGED",
  "HELD",
  "OTHER",
  "BOOKS",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** How a person mends a difference: as the provider's fee, kept apart, or with words alone. */
export const mends = ["FEE", "SUSPENSE", "NOTED"] as const;
export type Mend = (typeof mends)[number];

/** A gap can't be talked away: it is booked. Words alone do where nothing is left to book. */
export function mendsOf({ kind, gapFen }: { kind: DifferenceKind; gapFen: number }): Mend[] {
  if (gapFen === 0) return ["NOTED"];
  return kind === "FEE" || kind === "OTHER" ? ["FEE", "SUSPENSE"] : ["SUSPENSE"];
}

/** What kept-apart money turned out to be: it went through the bank, or the county bears it. */
export const outcomes = ["BANK", "SUBSIDY"] as const;
export type Outcome = (typeof outcomes)[number];

export type DifferenceEnd = "VANISHED" | Mend;

export type DifferenceView = {
  id: string;
  kind: DifferenceKind;
  /** The number of the order or purchase; "" where none is behind it. */
  order: string;
  /** The business day of what it is about. */
  day: string;
  providerFen: number;
  /** Of what the provider says. */
  currency: string;
  oursFen: Fen;
  gapFen: Fen;
  end: DifferenceEnd | null;
  note: string;
};

/** Money kept apart until somebody knows; negative where we are short. */
export type SuspenseView = { id: string; order: string; day: string; amountFen: Fen; note: string };

/** A line that the provider should have paid out by now. */
export type UnpaidView = { id: string; order: string; day: string; amountFen: Fen };

export type Reconciliation = {
  /** When provider, books and orders were last compared to the end; null before the first time. */
  comparedAt: string | null;
  differences: DifferenceView[];
  /** How many are open, also beyond those listed. */
  open: number;
  ended: DifferenceView[];
  /** What clearing accounts hold that should have left them by now. */
  clearingFen: Fen;
  suspense: SuspenseView[];
  unpaid: UnpaidView[];
};
