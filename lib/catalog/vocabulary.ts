/** The same words as the enums of prisma/schema/catalog.prisma, for the browser. */
export const regimes = [
  "FARM_PRODUCE",
  "PREPACKED",
  "WORKSHOP",
  "WORMWOOD",
  "TURQUOISE",
  "CRAFT",
] as const;
export type Regime = (typeof regimes)[number];

/** Goods whose facts are shown as the label of a food. */
export const isFood = (regime: Regime) =>
  regime === "FARM_PRODUCE" || regime === "PREPACKED" || regime === "WORKSHOP";

/** What shoppers tell goods apart by. */
export const productKinds = {
  produce: ["FARM_PRODUCE"],
  food: ["PREPACKED", "WORKSHOP"],
  wormwood: ["WORMWOOD"],
  craft: ["TURQUOISE", "CRAFT"],
} as const satisfies Record<string, readonly Regime[]>;
export type ProductKind = keyof typeof productKinds;
export const productKindNames = [
  "produce",
  "food",
  "wormwood",
  "craft",
] as const satisfies readonly ProductKind[];

export const returnPolicies = [
  "SEVEN_DAY",
  "FRESH_EXCLUDED",
  "CONFIRMED_EXCLUDED",
  "CUSTOM",
] as const;
export type ReturnPolicy = (typeof returnPolicies)[number];

export const paperKinds = [
  "CONFORMITY",
  "FOOD_LICENCE",
  "PREPACKED_FILING",
  "WORKSHOP_REGISTRATION",
  "CLASSIFICATION",
  "GEM_CERTIFICATE",
  "TEST_REPORT",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Goods whose exclusion from the seven-day return the buyer must tick at checkout: all that have one. */
export const needsReturnConsent = (policy: ReturnPolicy) => policy !== "SEVEN_DAY";
