import type { StoredPhoto } from "@/components/shared/media/photo";
import { changeNote, readNote } from "@/components/ui/phone-store";
import type { Regime } from "@/lib/catalog";
import type { RequirementKind } from "@/lib/onboarding";

/** A photographed paper as far as it has come; `isDone` once its owner has saved it. */
export type PaperDraft = {
  photos: StoredPhoto[];
  number: string;
  expiresOn: string;
  isDone: boolean;
};

/** What was filled in before signing in, or without a signal: it waits on this phone. */
export type Kept = {
  keeper?: string;
  villageId?: string;
  sells?: Regime[];
  photo?: Blob;
  papers?: Partial<Record<RequirementKind, PaperDraft>>;
  /** Half a name, not an answer yet. */
  typed?: string;
};

/** Whose answers: one's own, or by shop those of a villager for whom the station fills them in. */
export type Whose = "mine" | (string & {});

const keyOf = (whose: Whose) => `answers:${whose}`;

/** A browser that keeps nothing (private mode) has kept nothing. */
export const readKept = async (whose: Whose): Promise<Kept> =>
  (await readNote<Kept>(keyOf(whose))) ?? {};

export const keep = (whose: Whose, part: Kept) =>
  changeNote<Kept>(keyOf(whose), (before) => ({ ...before, ...part }));

export const keepPaper = (whose: Whose, kind: RequirementKind, paper: PaperDraft) =>
  changeNote<Kept>(keyOf(whose), (before) => ({
    ...before,
    papers: { ...before?.papers, [kind]: paper },
  }));

/** What the county's computer has now needs no second place. */
export const unkeep = (whose: Whose, names: (keyof Kept)[]) =>
  changeNote<Kept>(keyOf(whose), (before = {}) => {
    const rest = { ...before };
    for (const name of names) delete rest[name];
    return rest;
  });

export const unkeepPaper = (whose: Whose, kind: RequirementKind) =>
  changeNote<Kept>(keyOf(whose), (before = {}) => {
    const { [kind]: _sent, ...papers } = before.papers ?? {};
    return { ...before, papers };
  });

/** The papers that were saved and wait for a signal. */
export const donePapers = ({ papers = {} }: Kept) =>
  (Object.entries(papers) as [RequirementKind, PaperDraft][]).filter(([, { isDone }]) => isDone);

/** Nothing waits to be sent; what is half typed only waits for its owner. */
export const isNothing = (kept: Kept) => {
  const { keeper, villageId, sells, photo } = kept;
  return !(keeper || villageId || sells || photo) && donePapers(kept).length === 0;
};
