import { type Fen, fen } from "@/lib/platform/money";

export type Tier = { fromFen: number; rewardFen: number };
export type Terms = {
  rule: "TIERS" | "SHARE";
  /** The lowest first. */
  tiers: readonly Tier[];
  basisPoints: number;
  capFen: number;
};

const reached = ({ tiers }: Terms, soldFen: number) =>
  tiers.filter(({ fromFen }) => soldFen >= fromFen).at(-1);

/** What so much sold brings by the rule, in fen: the highest tier that was reached, or a part up to its cap. */
export function rewardOf(terms: Terms, soldFen: number): Fen {
  if (terms.rule === "TIERS") return fen(reached(terms, soldFen)?.rewardFen ?? 0);
  return fen(Math.min(terms.capFen, Math.floor((soldFen * terms.basisPoints) / 10_000)));
}

export type Way = {
  soldFen: Fen;
  rewardFen: Fen;
  /** Null once nothing more can be reached. */
  next: { fromFen: Fen; rewardFen: Fen; restFen: Fen } | null;
  /** Of the next tier or of what brings the cap, from 0 to 1. */
  share: number;
};

/** What would bring the most: from the next tier on, or where a part comes to its cap. */
function nextOf(terms: Terms, soldFen: number): Tier | undefined {
  if (terms.rule === "TIERS") return terms.tiers.find(({ fromFen }) => soldFen < fromFen);
  const fromFen = Math.ceil((terms.capFen * 10_000) / terms.basisPoints);
  return soldFen < fromFen ? { fromFen, rewardFen: terms.capFen } : undefined;
}

/** How far a shop has come in a period. */
export function wayOf(terms: Terms, soldFen: number): Way {
  const next = nextOf(terms, soldFen);
  return {
    soldFen: fen(soldFen),
    rewardFen: rewardOf(terms, soldFen),
    next: next
      ? {
          fromFen: fen(next.fromFen),
          rewardFen: fen(next.rewardFen),
          restFen: fen(next.fromFen - soldFen),
        }
      : null,
    share: next ? Math.max(0, soldFen / next.fromFen) : 1,
  };
}
