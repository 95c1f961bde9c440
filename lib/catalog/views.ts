import type { Picture, Voice } from "@/lib/media";
import type { Ask } from "./asks";
import type { BatchVerb } from "./batch-verb";
import type { PaperKind, ProductKind, Regime, ReturnPolicy } from "./vocabulary";

/** A product as a card in a list shows it; amounts in fen. */
export type ProductCard = {
  slug: string;
  title: string;
  priceFen: number;
  /** There are dearer variants: "from ¥11.50". */
  isFrom: boolean;
  compareAtFen: number | null;
  soldCount: number;
  soldOut: boolean;
  village: string;
  /** Without words: the title beside it says the same. */
  picture: Picture | null;
};

/** What a buyer chooses; prices by weight are derived and null where weight means nothing. */
export type VariantView = {
  id: string;
  label: string;
  /** What a piece costs now; `compareAtFen` is struck through beside it. */
  priceFen: number;
  compareAtFen: number | null;
  /** A special price runs until then (ISO); without it a piece costs `shelfFen`. */
  special: { until: string; shelfFen: number } | null;
  netWeightG: number | null;
  perJinFen: number | null;
  perKgFen: number | null;
  soldOut: boolean;
  /** Of what is sold out: when there is more, by its seller's word (YYYY-MM-DD). */
  backOn: string | null;
  /** How few and how many one may buy; null where any number. */
  limits: {
    least: number;
    mostOnce: number | null;
    mostEach: number | null;
    eachDays: number | null;
  } | null;
};

export type PaperView = {
  kind: PaperKind;
  number: string;
  issuer: string;
  note: string;
  issuedOn: string;
  expiresOn: string | null;
};

/** One harvest; days as YYYY-MM-DD. */
export type BatchView = {
  code: string;
  harvestedOn: string;
  field: string;
  weighedG: number;
  household: string | null;
  verb: BatchVerb;
};

export type CategoryRef = {
  slug: string;
  name: string;
  parent: { slug: string; name: string } | null;
};

export type ProductView = {
  id: string;
  shopId: string;
  slug: string;
  title: string;
  summary: string;
  story: string;
  /** The story as the seller tells it. */
  voice: Voice | null;
  keeping: string;
  /** What it is made of, the most first. */
  ingredients: string;
  /** Days that a food keeps, unopened. */
  shelfDays: number | null;
  regime: Regime;
  returnPolicy: ReturnPolicy;
  soldCount: number;
  updatedAt: string;
  category: CategoryRef;
  pictures: Picture[];
  /** Asked at checkout. */
  asks: Ask[];
  makeDays: number;
  variants: VariantView[];
  papers: PaperView[];
  batches: BatchView[];
  /** Ids of goods this is made from and made into, with grams of output from 100 g of input. */
  madeFrom: { id: string; yieldPercent: number }[];
  madeInto: { id: string; yieldPercent: number }[];
};

export type CategoryView = { slug: string; name: string; glyph: string; children: CategoryView[] };

/** The strip on the home page: the solar term of today and where it leads. */
export type SeasonView = {
  name: string;
  line: string;
  until: string;
  category: { slug: string; name: string } | null;
  products: string[];
};

export const searchSorts = ["relevance", "sales", "price-asc", "price-desc", "newest"] as const;
export type SearchSort = (typeof searchSorts)[number];

/** A page that lists goods: a shelf, a village or a shop, by slug. */
export type Within = { kind: "category" | "village" | "shop"; slug: string };

export type Counted = { slug: string; name: string; count: number };

/** How many goods each filter would leave, the other filters as they are; prices in fen. */
export type Facets = {
  categories: (Counted & { children: Counted[] })[];
  villages: Counted[];
  kinds: { kind: ProductKind; count: number }[];
  /** `toFen` is null for "and above". */
  prices: { fromFen: number; toFen: number | null; count: number }[];
  inStock: number;
  /** With all filters as they are. */
  total: number;
};

export type SearchAnswer = {
  items: ProductCard[];
  total: number;
  page: number;
  pages: number;
  /** What was looked for instead, because nothing has the words that were typed. */
  instead: string | null;
  /** How many there would be without the filters; counted when there are none with them. */
  withoutFilters: number;
  /** Shown when nothing was found: goods that share a part of the words, or what others buy. */
  near: ProductCard[];
};

export type Suggestion = {
  kind: "word" | "product" | "category" | "village" | "shop";
  text: string;
  slug: string;
};
