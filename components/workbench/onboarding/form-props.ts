import type { Regime } from "@/lib/catalog";
import type { MyApplication, PaperView, RequirementKind } from "@/lib/onboarding";
import type { Kept, PaperDraft, Whose } from "./kept";

export type Choices = {
  villages: { id: string; name: string; county: string }[];
  allowsWorkshopFood: boolean;
};

/** Where an answer goes. */
export type Way = { whose: Whose; isGuest: boolean; allowsWorkshopFood: boolean };

export type FormProps = {
  /** What the county's computer has; null for a guest and before the first answer. */
  given: MyApplication | null;
  /** What waits on this phone; it is newer. */
  kept: Kept;
  choices: Choices;
  way: Way;
  backHref: string;
};

export type PaperProps = {
  whose: Whose;
  /** As far as it has come on this phone. */
  draft: PaperDraft | undefined;
  kind: RequirementKind;
  sells: Regime[];
  paper: PaperView | undefined;
  /** What the county found wrong with the one that is there. */
  note: string;
  backHref: string;
};
