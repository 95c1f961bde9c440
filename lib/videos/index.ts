import type { ProductCard } from "@/lib/catalog";
import type { Picture } from "@/lib/media";

export const CAPTION_LENGTH = 80;
export const MOST_GOODS = 3;
/** New ones of one shop and day. */
export const MOST_A_DAY = 10;
/** How many likes are asked for at once. */
export const MOST_LIKES = 24;

/** Where the film of a video is; its door asks each time whether it may be seen. */
export const filmOf = (id: string) => `/api/videos/${id}/film`;

/** A video in a row of others. */
export type VideoTile = {
  id: string;
  caption: string;
  poster: Picture | null;
  seconds: number;
  /** Made up for the demo. */
  isSample: boolean;
  shop: { slug: string; name: string };
};

/** A video as the feed plays it; of its goods those that can be bought. */
export type VideoView = VideoTile & { goods: ProductCard[] };

/** A part of the feed; `next` asks for what comes after it. */
export type Feed = { videos: VideoView[]; next: string | null };

/** Likes of a video, and whether one is the asker's. */
export type Likes = { count: number; isMine: boolean };

/** A video for who posts or oversees: also what nobody sees any more. */
export type KeptVideo = VideoTile & {
  at: string;
  likes: number;
  goods: string[];
  /** Why the county has taken it down; null while it is shown. */
  hiddenReason: string | null;
};
