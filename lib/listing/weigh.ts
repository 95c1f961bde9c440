import { risesFar } from "./changed-price";
import type { ProductPatch, ReviewReason } from "./index";

/** A patch as it waits: prices by variant, so that later edits of the same variants are not undone. */
export type StoredPatch = Omit<ProductPatch, "variants"> & {
  variants?: ProductPatch["variants"];
  prices?: { id: string; priceFen: number }[];
};

/** What a live product shows now, as far as an edit of it is weighed. */
export type Live = {
  titleZh: string;
  titleEn: string;
  photos: string[];
  prices: { id: string; priceFen: number }[];
  /** What it cost a moment ago. */
  recent: { id: string; priceFen: number }[];
  /** The edit moves it under another law (papers). */
  changesRegime: boolean;
};

type Weighed = { now: ProductPatch; later: StoredPatch; reasons: ReviewReason[] };

const sameSet = (left: string[], right: string[]) =>
  left.length === right.length && left.every((id) => right.includes(id));

function risenPrices(patch: ProductPatch, live: Live, percent: number) {
  return (patch.variants ?? []).flatMap(({ id, priceFen }) => {
    const before = live.prices.find((one) => one.id === id)?.priceFen;
    const isBack = live.recent.some((one) => one.id === id && one.priceFen >= priceFen);
    return id && before !== undefined && !isBack && risesFar(before, priceFen, percent)
      ? [{ id, priceFen, before }]
      : [];
  });
}

/**
 * Splits an edit of a live product into what is shown at once and what the county sees first: title,
 * pictures, papers, another kind of goods, a price up by more than `percent`.
 */
export function weighPatch(patch: ProductPatch, live: Live, percent: number): Weighed {
  const { titleZh, titleEn, photos, papers, category, ...rest } = patch;
  const now: ProductPatch = rest;
  const later: StoredPatch = {};
  const reasons: ReviewReason[] = [];
  const wait = (reason: ReviewReason, part: StoredPatch) => {
    reasons.push(reason);
    Object.assign(later, part);
  };
  if (titleZh !== undefined && titleZh !== live.titleZh) wait("TITLE", { titleZh });
  if (titleEn !== undefined && titleEn !== live.titleEn) wait("TITLE", { titleEn });
  if (photos) {
    if (sameSet(photos, live.photos)) now.photos = photos;
    else wait("PICTURES", { photos });
  }
  if (papers) wait("PAPERS", { papers });
  if (category) {
    if (live.changesRegime) wait("CATEGORY", { category });
    else now.category = category;
  }
  const risen = risenPrices(patch, live, percent);
  if (risen.length > 0) {
    wait("PRICE", { prices: risen.map(({ id, priceFen }) => ({ id, priceFen })) });
    now.variants = patch.variants?.map((variant) => {
      const kept = risen.find(({ id }) => id === variant.id);
      return kept ? { ...variant, priceFen: kept.before } : variant;
    });
  }
  return { now, later, reasons: [...new Set(reasons)] };
}
