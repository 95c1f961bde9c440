import type { BatchVerb, PaperKind } from "@/lib/catalog";
import type { Picture } from "@/lib/media";
import type { LabelSize } from "@/lib/shipping";

export { BATCH_PHOTOS, MOST_LABELS } from "./bounds";

export type BatchPhotoOf = "FIELD" | "HARVEST";

export type BatchEventKind =
  | "HARVESTED"
  | "PHOTO_ADDED"
  | "REPORT_LINKED"
  | "TRANSFORMED"
  | "CORRECTED"
  | "PRINTED"
  | "WITHDRAWN";

/** What an entry of a batch's history tells; what its kind has not is missing. */
export type Told = {
  harvestedOn?: string;
  fieldZh?: string;
  weighedG?: number;
  household?: string | null;
  of?: BatchPhotoOf;
  issuerZh?: string;
  issuedOn?: string;
  input?: string;
  grams?: number;
  count?: number;
  why?: string;
};

/** An entry with its day (YYYY-MM-DD) and the first letters of its hash. */
export type HistoryLine = {
  seq: number;
  kind: BatchEventKind;
  on: string;
  told: Told;
  mark: string;
};

/** Whether the entries stand as they were written; `at` is the first that doesn't, ROW: only the batch itself differs. */
export type ChainState = { is: "WHOLE" } | { is: "BROKEN"; at: number } | { is: "ROW" };

/** Another batch as a batch's page names it: what went in, or what came out. */
export type RelatedBatch = {
  code: string;
  title: string;
  harvestedOn: string;
  verb: BatchVerb;
  weighedG: number;
  /** Of this one or of the other, as it went in. */
  grams: number;
};

/** All that the code on a bag answers; days as YYYY-MM-DD, weights in grams. */
export type BatchStory = {
  code: string;
  productId: string;
  title: string;
  verb: BatchVerb;
  harvestedOn: string;
  season: string;
  field: string;
  weighedG: number;
  household: string | null;
  shop: { slug: string; name: string };
  village: {
    slug: string;
    name: string;
    county: string;
    province: string;
    altitudeM: number | null;
    scene: Picture | null;
  };
  photos: { of: BatchPhotoOf; picture: Picture }[];
  report: { kind: PaperKind; issuer: string; issuedOn: string } | null;
  madeOf: RelatedBatch[];
  madeInto: RelatedBatch[];
  /** Out of 100 g that went in; null where nothing did. */
  yieldPercent: number | null;
  withdrawn: { on: string; why: string } | null;
  history: HistoryLine[];
  chain: ChainState;
};

/** A batch that a parcel is likely to hold. */
export type PackedBatch = Pick<RelatedBatch, "code" | "title" | "harvestedOn" | "verb">;

/** A batch as its seller sees it; `usedG` went into others. */
export type MyBatch = {
  id: string;
  code: string;
  harvestedOn: string;
  fieldZh: string;
  weighedG: number;
  usedG: number;
  household: string | null;
  picture: Picture | null;
  /** What the shop prints its labels on. */
  paper: LabelSize;
  withdrawn: { on: string; why: string } | null;
};

/** What a new batch of these goods can be said to be of. */
export type BatchChoices = {
  productId: string;
  title: string;
  verb: BatchVerb;
  /** The field of the batch before. */
  lastField: string;
  households: { id: string; name: string }[];
  ownHousehold: string | null;
  reports: { id: string; issuer: string; issuedOn: string }[];
  inputs: { id: string; code: string; title: string; harvestedOn: string; leftG: number }[];
};

/** A batch on the county's desk. */
export type CheckedBatch = {
  code: string;
  title: string;
  shop: string;
  harvestedOn: string;
  isWithdrawn: boolean;
  entries: number;
  chain: ChainState;
};
