import type { Regime, ReturnPolicy } from "@/lib/catalog";
import type { Picture, Voice } from "@/lib/media";
import type { Fen } from "@/lib/platform/money";
import type { AskInput, PaperInput, VariantInput } from "./forms";
import type { Turn } from "./turn";

export { changedPrice, type PriceChange, risesFar } from "./changed-price";
export {
  missingPapers,
  type Unit,
  usualGrossWeight,
  usualLabel,
  waitsForCounty,
} from "./defaults";
export {
  type AskInput,
  askSchema,
  type Decision,
  decideChangeSchema,
  type Greeting,
  greetingSchema,
  type Holiday,
  holidaySchema,
  MOST_PHOTOS,
  type NewProduct,
  newProductSchema,
  type PaperInput,
  type PriceLine,
  type ProductPatch,
  pricesSchema,
  productPatchSchema,
  type VariantInput,
} from "./forms";

/** Why an edit waits for the county. */
export const reviewReasons = ["NEW", "TITLE", "PICTURES", "PAPERS", "PRICE", "CATEGORY"] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export type ProductStatus = "DRAFT" | "IN_REVIEW" | "ON_SALE" | "HIDDEN";

/** A product as its seller's list shows it; amounts in fen, `left` in pieces that can be sold now. */
/** New goods that wait for photos of their papers. */
export type LacksPapers = { id: string; title: string; missing: PaperInput["kind"][] };

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
  /** Of which goods a draft is a copy. */
  copyOf: string | null;
  regime: Regime;
  turn: Turn;
  /** What the county looks at while this one stays on sale. */
  waiting: ReviewReason[];
  /** The county's words when it sent the last edit back. */
  note: string;
};

/** Goods with the price of every size, as their seller changes many at once. */
export type PricedGoods = {
  id: string;
  title: string;
  picture: Picture | null;
  sizes: { variantId: string; label: string; priceFen: Fen }[];
};

export type MyProduct = {
  id: string;
  slug: string;
  shopId: string;
  status: ProductStatus;
  /** Off the shelf because a paper has run out. */
  isStopped: boolean;
  /** A draft that was thrown away, and can be fetched back. */
  isRemoved: boolean;
  titleZh: string;
  titleEn: string;
  summaryZh: string;
  summaryEn: string;
  storyZh: string;
  storyEn: string;
  keepingZh: string;
  keepingEn: string;
  ingredientsZh: string;
  ingredientsEn: string;
  shelfDays: number | null;
  regime: Regime;
  returnPolicy: ReturnPolicy;
  makeDays: number;
  asks: (AskInput & { id: string })[];
  category: string;
  voice: (Voice & { id: string }) | null;
  photos: { id: string; picture: Picture }[];
  variants: (VariantInput & { id: string; left: number })[];
  /** `isOver`: its last day is past. */
  papers: (PaperInput & { id: string; picture: Picture | null; isOver: boolean })[];
  madeFrom: { inputId: string; yieldPercent: number }[];
  turn: Turn;
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

/** Goods that the county sent back with a word. */
export type SentBack = { id: string; title: string; note: string };

/** A paper of goods that should be renewed; days left are negative once it has run out. */
export type GoodsPaper = {
  kind: PaperInput["kind"];
  productId: string;
  title: string;
  left: number;
};

/** A paper of goods as their seller sees it; its last day (YYYY-MM-DD), null for one without end. */
export type ProductPaper = {
  id: string;
  kind: PaperInput["kind"];
  productId: string;
  title: string;
  number: string;
  expiresOn: string | null;
  /** LOOK: the county looks at a new one. */
  state: "GOOD" | "LOOK" | "OVER";
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
  allowsCollection: boolean;
  /** Only an open or resting shop can be paused; before that the county decides. */
  canPause: boolean;
  closedFrom: string | null;
  closedTo: string | null;
  closedNote: string;
  greetingZh: string;
  greetingEn: string;
  voice: (Voice & { id: string }) | null;
};
