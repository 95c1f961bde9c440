import type { PaperKind, Regime } from "@/lib/catalog";
import { papersOf, type RequirementKind } from "@/lib/onboarding";
import { papersNeeded } from "./defaults";

/** What decides whether goods may be sold today; days as YYYY-MM-DD, null for a paper without end. */
export type SoldUnder = {
  regime: Regime;
  /** They were taken off the shelf because a paper had run out. */
  isStopped: boolean;
  papers: { kind: PaperKind; expiresOn: string | null }[];
  /** The shop's own photographed papers. */
  shopPapers: { kind: RequirementKind; expiresOn: string | null; isVerified: boolean }[];
};

const isOver = (expiresOn: string | null, today: string) => expiresOn !== null && expiresOn < today;

/**
 * The first paper that the law needs for these goods and that has run out; null while they may be sold.
 * Stopped goods wait until the county has found the shop's new paper good, a photograph is not enough.
 */
export function runOut(goods: SoldUnder, today: string): PaperKind | RequirementKind | null {
  const { regime, isStopped, papers, shopPapers } = goods;
  const ofShop = shopPapers.find(
    ({ kind, expiresOn, isVerified }) =>
      papersOf(regime).includes(kind) && (isOver(expiresOn, today) || (isStopped && !isVerified)),
  );
  if (ofShop) return ofShop.kind;
  const ofGoods = papersNeeded[regime].find((needed) => {
    const shown = papers.filter(({ kind }) => kind === needed);
    return shown.length > 0 && shown.every(({ expiresOn }) => isOver(expiresOn, today));
  });
  return ofGoods ?? null;
}
