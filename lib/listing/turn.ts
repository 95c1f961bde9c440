import type { PaperKind, Regime } from "@/lib/catalog";
import { missingPapers, papersNeeded } from "./defaults";

/** Whose turn it is: the seller's own, the county's, or nobody's. */
export type Turn = "MINE" | "COUNTY" | null;

type Goods = {
  status: string;
  regime: Regime;
  papers: readonly { kind: PaperKind }[];
  /** The newest first. */
  changes: readonly { status: string }[];
};

/** New goods without their papers wait for their seller, whatever else waits for the county. */
export function turnOf({ status, regime, papers, changes: [newest] }: Goods): Turn {
  const present = papers.map(({ kind }) => kind);
  if (status === "IN_REVIEW") return missingPapers(regime, present).length > 0 ? "MINE" : "COUNTY";
  if (newest?.status === "PENDING") return "COUNTY";
  return newest?.status === "REJECTED" ? "MINE" : null;
}

/** Each kind of goods that can lack a paper, as a condition for rows. */
const lacking = Object.entries(papersNeeded)
  .filter(([, kinds]) => kinds.length > 0)
  .map(([regime, kinds]) => ({
    regime: regime as Regime,
    OR: kinds.map((kind) => ({ papers: { none: { kind } } })),
  }));

/** New goods that the county can't look at before their seller has photographed a paper. */
export const wantsPapers = { status: "IN_REVIEW" as const, OR: lacking };

/** New goods that the county looks at, and goods on sale with a change that it looks at. */
export const atCounty = {
  OR: [
    { status: "IN_REVIEW" as const, NOT: { OR: lacking } },
    { status: { not: "IN_REVIEW" as const }, changes: { some: { status: "PENDING" as const } } },
  ],
};
