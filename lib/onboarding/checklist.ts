import type { Regime } from "@/lib/catalog";

/** Computed from what they have told us, attested by the villager's word, or verified on a paper. */
export type Nature = "computed" | "attested" | "verified";

export const requirementKinds = [
  "LICENCE_OR_EXEMPTION",
  "ORIGIN_STATEMENT",
  "FOOD_LICENCE",
  "PREPACKED_FILING",
  "WORKSHOP_REGISTRATION",
  "CLASSIFICATION",
  "GEM_CERTIFICATE",
  "NO_HEALING_CLAIMS",
] as const;
/** What has a row of its own; the same words as the enum of prisma/schema/onboarding.prisma. */
export type RequirementKind = (typeof requirementKinds)[number];

export const isRequirementKind = (value: unknown): value is RequirementKind =>
  requirementKinds.some((kind) => kind === value);

/** What is read from the shop itself. */
const computedKinds = ["OWNER_NAME", "SHOP_PHOTO", "VILLAGE", "SELLS"] as const;
export type ComputedKind = (typeof computedKinds)[number];
export const itemKinds = [...computedKinds, ...requirementKinds] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What each kind of goods asks for (screens.md 2.4). */
const asked: Record<Regime, readonly RequirementKind[]> = {
  FARM_PRODUCE: ["ORIGIN_STATEMENT"],
  PREPACKED: ["FOOD_LICENCE", "PREPACKED_FILING"],
  WORKSHOP: ["WORKSHOP_REGISTRATION"],
  WORMWOOD: ["CLASSIFICATION", "NO_HEALING_CLAIMS"],
  TURQUOISE: ["GEM_CERTIFICATE"],
  CRAFT: [],
};

/** The shop's papers under which goods of this kind are sold. */
export const papersOf = (regime: Regime): readonly RequirementKind[] => [
  "LICENCE_OR_EXEMPTION",
  ...asked[regime],
];

/** E-commerce law art. 10: own farm produce and household crafts need no licence, only the word of their maker. */
export const mayClaimExemption = (sells: readonly Regime[]) =>
  sells.length > 0 && sells.every((regime) => regime === "FARM_PRODUCE" || regime === "CRAFT");

const promises: readonly ItemKind[] = ["ORIGIN_STATEMENT", "NO_HEALING_CLAIMS"];

export const requirementsFor = (sells: readonly Regime[]): RequirementKind[] => [
  ...new Set<RequirementKind>([
    ...(sells.length > 0 ? (["LICENCE_OR_EXEMPTION"] as const) : []),
    ...sells.flatMap((regime) => asked[regime]),
  ]),
];

/** One answer as it was given: a promise, or a photographed paper. */
export type Given = {
  kind: RequirementKind;
  state: "MISSING" | "GIVEN" | "VERIFIED" | "REFUSED";
  attested: boolean;
  hasPhoto: boolean;
  /** The last day of the paper, YYYY-MM-DD; null when it has none. */
  expiresOn: string | null;
  note: string;
};

export type Facts = {
  keeper: string;
  placed: boolean;
  hasPhoto: boolean;
  sells: readonly Regime[];
  allowsWorkshopFood: boolean;
  given: readonly Given[];
  /** The business day on which papers must still be good. */
  today: string;
};

export type ItemState = "MISSING" | "GIVEN" | "VERIFIED" | "REFUSED" | "EXPIRED";
export type Item = {
  kind: ItemKind;
  nature: Nature;
  state: ItemState;
  /** The officer's words on a refused paper. */
  note: string;
};

const natureOf = (kind: RequirementKind, sells: readonly Regime[], given?: Given): Nature => {
  if (promises.includes(kind)) return "attested";
  const claims = kind === "LICENCE_OR_EXEMPTION" && mayClaimExemption(sells);
  return claims && !given?.hasPhoto ? "attested" : "verified";
};

function stateOf(nature: Nature, given: Given | undefined, today: string): ItemState {
  if (!given) return "MISSING";
  if (given.state === "REFUSED") return "REFUSED";
  if (nature === "attested") {
    if (!given.attested) return "MISSING";
    return given.state === "VERIFIED" ? "VERIFIED" : "GIVEN";
  }
  if (!given.hasPhoto) return "MISSING";
  if (given.expiresOn !== null && given.expiresOn < today) return "EXPIRED";
  return given.state === "VERIFIED" ? "VERIFIED" : "GIVEN";
}

const computed = (facts: Facts): Item[] => {
  const done: Record<ComputedKind, boolean> = {
    OWNER_NAME: facts.keeper !== "",
    SHOP_PHOTO: facts.hasPhoto,
    VILLAGE: facts.placed,
    SELLS:
      facts.sells.length > 0 && (facts.allowsWorkshopFood || !facts.sells.includes("WORKSHOP")),
  };
  return computedKinds.map((kind) => ({
    kind,
    nature: "computed",
    state: done[kind] ? "GIVEN" : "MISSING",
    note: "",
  }));
};

/** All that this shop is asked for and how far it has come, in the order in which it is asked. */
export function checklistOf(facts: Facts): Item[] {
  const papers = requirementsFor(facts.sells).map((kind): Item => {
    const given = facts.given.find((one) => one.kind === kind);
    const nature = natureOf(kind, facts.sells, given);
    const state = stateOf(nature, given, facts.today);
    return { kind, nature, state, note: state === "REFUSED" ? (given?.note ?? "") : "" };
  });
  return [...computed(facts), ...papers];
}

export const isDone = ({ state }: Pick<Item, "state">) => state === "GIVEN" || state === "VERIFIED";

export const firstMissing = (items: readonly Item[]) => items.find((item) => !isDone(item)) ?? null;

/** Papers that an officer has not looked at; while there is one, nothing opens by itself. */
export const unverified = (items: readonly Item[]) =>
  items.filter(({ nature, state }) => nature === "verified" && state !== "VERIFIED");

/** Everything is there and every paper was found good. */
export const isReady = (items: readonly Item[]) =>
  items.every(isDone) && unverified(items).length === 0;
