import { z } from "zod";
import { paperKinds, type Regime, type ReturnPolicy, returnPolicies } from "@/lib/catalog";
import type { Picture, Voice } from "@/lib/media";

export {
  missingPapers,
  type Unit,
  usualGrossWeight,
  usualLabel,
  waitsForCounty,
} from "./defaults";

export const MOST_PHOTOS = 9;
const MOST_FEN = 99_999_900;
const MOST_GRAMS = 500_000;

const text = (most: number) => z.string().trim().max(most);
const title = text(60).min(2);
const day = z.iso.date();
const photos = z.array(z.uuid()).min(1).max(MOST_PHOTOS);
const priceFen = z.number().int().min(1).max(MOST_FEN);
const grams = z.number().int().min(1).max(MOST_GRAMS);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** The four things and a picture; `id` is the draft's, so that sending twice lists once. */
export const newProductSchema = z.strictObject({
  id: z.uuid(),
  shopId: z.uuid(),
  photos,
  title,
  priceFen,
  netWeightG: grams.nullable(),
  unit: z.enum(["JIN", "KG", "PIECE"]),
  stock: z.number().int().min(0).max(1_000_000),
  category: slug.optional(),
  voiceId: z.uuid().optional(),
});
export type NewProduct = z.output<typeof newProductSchema>;

const variant = z.strictObject({
  id: z.uuid().optional(),
  labelZh: text(24).min(1),
  labelEn: text(40),
  priceFen,
  netWeightG: grams.nullable(),
  grossWeightG: grams,
  /** Pieces of a new variant. */
  stock: z.number().int().min(0).max(1_000_000).optional(),
});
export type VariantInput = z.output<typeof variant>;

const paper = z.strictObject({
  id: z.uuid().optional(),
  kind: z.enum(paperKinds),
  number: text(60).min(1),
  issuerZh: text(60),
  issuedOn: day,
  expiresOn: day.nullable(),
  assetId: z.uuid().nullable(),
});
export type PaperInput = z.output<typeof paper>;

/** What an edit changes; what is left out stays. */
export const productPatchSchema = z
  .strictObject({
    titleZh: title,
    titleEn: text(120),
    summaryZh: text(120),
    summaryEn: text(240),
    storyZh: text(2_000),
    storyEn: text(4_000),
    keepingZh: text(500),
    keepingEn: text(1_000),
    voiceId: z.uuid().nullable(),
    returnPolicy: z.enum(returnPolicies),
    category: slug,
    photos,
    variants: z.array(variant).min(1).max(12),
    papers: z.array(paper).max(12),
    /** One more harvest; earlier ones stay, their codes are printed on bags. */
    harvest: z.strictObject({
      harvestedOn: day,
      fieldZh: text(60).min(1),
      weighedG: z.number().int().min(1),
    }),
    madeFrom: z
      .array(
        z.strictObject({ inputId: z.uuid(), yieldPercent: z.number().int().min(1).max(1_000) }),
      )
      .max(6),
  })
  .partial();
export type ProductPatch = z.output<typeof productPatchSchema>;

/** Why an edit waits for the county. */
export const reviewReasons = ["NEW", "TITLE", "PICTURES", "PAPERS", "PRICE", "CATEGORY"] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export type ProductStatus = "DRAFT" | "IN_REVIEW" | "ON_SALE" | "HIDDEN";

/** A product as its seller's list shows it; amounts in fen, `left` in pieces that can be sold now. */
export type MyProductCard = {
  id: string;
  slug: string;
  shopId: string;
  title: string;
  picture: Picture | null;
  priceFen: number | null;
  isFrom: boolean;
  left: number;
  low: boolean;
  status: ProductStatus;
  /** Off the shelf because a paper has run out. */
  isStopped: boolean;
  regime: Regime;
  /** What the county looks at while this one stays on sale. */
  waiting: ReviewReason[];
  /** The county's words when it sent the last edit back. */
  note: string;
};

export type MyProduct = {
  id: string;
  slug: string;
  shopId: string;
  status: ProductStatus;
  /** Off the shelf because a paper has run out. */
  isStopped: boolean;
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
  category: string;
  voice: (Voice & { id: string }) | null;
  photos: { id: string; picture: Picture }[];
  variants: (VariantInput & { id: string; left: number })[];
  /** `isOver`: its last day is past. */
  papers: (PaperInput & { id: string; picture: Picture | null; isOver: boolean })[];
  batches: { code: string; harvestedOn: string; fieldZh: string; weighedG: number }[];
  madeFrom: { inputId: string; yieldPercent: number }[];
  waiting: ReviewReason[];
  note: string;
};

/** One line of a change as the county compares it. */
export type ChangeLine = { field: string; before: string; after: string };

export type ChangeCard = {
  id: string;
  productId: string;
  title: string;
  shop: string;
  village: string;
  picture: Picture | null;
  reasons: ReviewReason[];
  at: string;
  missing: PaperInput["kind"][];
};

export type ChangeView = ChangeCard & {
  slug: string;
  regime: Regime;
  /** State of the product that was looked at; a later one is not decided by mistake. */
  seen: string;
  lines: ChangeLine[];
  picturesBefore: Picture[];
  picturesAfter: Picture[];
  papers: {
    kind: PaperInput["kind"];
    number: string;
    issuedOn: string;
    expiresOn: string | null;
    picture: Picture | null;
    isNew: boolean;
  }[];
  story: string;
};

export const decideChangeSchema = z
  .strictObject({
    changeId: z.uuid(),
    approve: z.boolean(),
    note: text(300),
    seen: z.iso.datetime(),
  })
  .refine(({ approve, note }) => approve || note.length > 0, { path: ["note"] });
export type Decision = z.output<typeof decideChangeSchema>;

/** Both days belong to the holiday; without an end it lasts until the seller is back. */
export const holidaySchema = z
  .strictObject({
    shopId: z.uuid(),
    from: day.nullable(),
    to: day.nullable(),
    note: text(80),
  })
  .refine(({ from, to }) => !to || (from !== null && from <= to), { path: ["to"] });
export type Holiday = z.output<typeof holidaySchema>;

export const greetingSchema = z.strictObject({
  shopId: z.uuid(),
  greetingZh: text(120),
  greetingEn: text(240),
  voiceId: z.uuid().nullable(),
});
export type Greeting = z.output<typeof greetingSchema>;

/** Goods that the county sent back with a word. */
export type SentBack = { id: string; title: string; note: string };

/** A paper of goods that should be renewed; days left are negative once it has run out. */
export type GoodsPaper = {
  kind: PaperInput["kind"];
  productId: string;
  title: string;
  left: number;
};

/** A shop that rests: by its switch, or between two days (YYYY-MM-DD, the second is open again). */
export type Rest = {
  slug: string;
  name: string;
  isPaused: boolean;
  isAway: boolean;
  from: string | null;
  opensOn: string | null;
};

export type MyShopSettings = {
  id: string;
  slug: string;
  name: string;
  isOpen: boolean;
  /** Only an open or resting shop can be paused; before that the county decides. */
  canPause: boolean;
  closedFrom: string | null;
  closedTo: string | null;
  closedNote: string;
  greetingZh: string;
  greetingEn: string;
  voice: (Voice & { id: string }) | null;
};
