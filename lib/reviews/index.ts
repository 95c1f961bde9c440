import type { Voice } from "@/lib/media";

/** A buyer may add one word more for so many days after the first. */
export const FOLLOW_UP_DAYS = 90;
export const MOST_PHOTOS = 6;
export const MOST_LETTERS = 300;

/** Why the county takes a review out of sight. */
export const hideReasons = ["ABUSE", "PRIVATE", "ADVERT", "UNRELATED", "FALSE"] as const;
export type HideReason = (typeof hideReasons)[number];

export const reviewTabs = ["waiting", "all", "hidden"] as const;
export type ReviewTab = (typeof reviewTabs)[number];
export const isReviewTab = (text: unknown): text is ReviewTab =>
  reviewTabs.some((tab) => tab === text);

/** What somebody said at one time. */
export type Said = {
  text: string;
  voice: Voice | null;
  /** Keys of stored pictures, in order. */
  photos: string[];
  at: string;
};

export type ReviewView = {
  id: string;
  lineId: string;
  stars: number;
  /** The first letter of who bought it; null for a guest. */
  by: string | null;
  product: { slug: string; title: string; label: string };
  /** Money went back for a piece of it. */
  isRefunded: boolean;
  isSample: boolean;
  at: string;
  words: Said | null;
  followUp: Said | null;
  answer: Said | null;
  hiddenReason: HideReason | null;
};

/** The average in tenths of a star, never without how many it is of. */
export type Rating = { tenths: number; count: number };

export type ShownReviews = {
  /** Null while there are none. */
  rating: Rating | null;
  /** The same without what was made up, for machines. */
  trueRating: Rating | null;
  /** The newest few. */
  reviews: ReviewView[];
};

/** A line of an order as its buyer may review it. */
export type ReviewableLine = {
  lineId: string;
  title: string;
  label: string;
  imageKey: string | null;
  review: ReviewView | null;
  /** Until when a follow-up may be added; null when there is none to add. */
  followUpUntil: string | null;
};

/** Average of counted stars; null of none. */
export function ratingOf(counts: readonly { stars: number; count: number }[]): Rating | null {
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const stars = counts.reduce((sum, one) => sum + one.stars * one.count, 0);
  return { tenths: Math.round((stars * 10) / count), count };
}
