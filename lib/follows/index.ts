import type { Picture } from "@/lib/media";

export const MOST_FOLLOWS = 200;

/** A shop that somebody follows, and what is new there. */
export type FollowView = {
  slug: string;
  name: string;
  keeper: string;
  village: string;
  cover: Picture | null;
  wantsNews: boolean;
  /** On the air now: the session's id. */
  liveId: string | null;
  /** What came onto its shelf last. */
  newest: { slug: string; title: string } | null;
};

/** Whether the reader of a page follows the shop that it is about. */
export type Following = { shop: string; isOn: boolean };
