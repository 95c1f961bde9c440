/** Goods of the demo county; shops, categories and households are named by slug or key. */

export type Regime = "FARM_PRODUCE" | "PREPACKED" | "WORKSHOP" | "WORMWOOD" | "TURQUOISE" | "CRAFT";
export type ReturnPolicy = "SEVEN_DAY" | "FRESH_EXCLUDED" | "CONFIRMED_EXCLUDED" | "CUSTOM";
export type PaperKind =
  | "CONFORMITY"
  | "FOOD_LICENCE"
  | "PREPACKED_FILING"
  | "WORKSHOP_REGISTRATION"
  | "CLASSIFICATION"
  | "GEM_CERTIFICATE"
  | "TEST_REPORT";

export interface DemoPaper {
  kind: PaperKind;
  number: string;
  issuerZh: string;
  issuerEn: string;
  noteZh: string;
  noteEn: string;
  /** YYYY-MM-DD. */
  issuedOn: string;
  expiresOn: string | null;
}

export interface DemoVariant {
  sku: string;
  labelZh: string;
  labelEn: string;
  priceFen: number;
  compareAtFen?: number;
  netWeightG: number | null;
  grossWeightG: number;
  stock: number;
}

export interface DemoBatch {
  code: string;
  household: string | null;
  /** YYYY-MM-DD. */
  harvestedOn: string;
  fieldZh: string;
  fieldEn: string;
  weighedG: number;
}

export interface DemoAsk {
  kind: "NUMBER" | "TEXT" | "CHOICE";
  labelZh: string;
  labelEn: string;
  unitZh?: string;
  unitEn?: string;
  least?: number;
  most?: number;
  choices?: string[];
}

export interface DemoProduct {
  slug: string;
  shop: string;
  category: string;
  titleZh: string;
  titleEn: string;
  summaryZh: string;
  summaryEn: string;
  storyZh: string;
  storyEn: string;
  keepingZh: string;
  keepingEn: string;
  regime: Regime;
  returnPolicy: ReturnPolicy;
  /** Index of the solar term that suits it best; 0 is 立春. */
  seasonTerm: number;
  soldCount: number;
  sort: number;
  /** Pictures of prisma/seed/images, the first is the cover. */
  images: readonly string[];
  variants: readonly DemoVariant[];
  asks?: readonly DemoAsk[];
  makeDays?: number;
  papers: readonly DemoPaper[];
  batches: readonly DemoBatch[];
}

/** What a food's label says beside what the product itself says. */
export interface DemoLabel {
  /** None for what grew as it is sold. */
  ingredientsZh?: string;
  ingredientsEn?: string;
  shelfDays: number;
}

export interface DemoLineage {
  output: string;
  input: string;
  /** Grams of output from 100 g of input. */
  yieldPercent: number;
}
