import type { Picture } from "@/lib/media";
import type { Fen } from "@/lib/platform/money";
import type { Status } from "./status";

export type { Status } from "./status";

export const TITLE_LENGTH = 40;
export const MOST_GOODS = 12;
export const COMMENT_LENGTH = 80;
/** Between two comments of one person. */
export const SLOW_MS = 3_000;
/** Without a new segment for so long, the session ends by itself. */
export const SILENT_MS = 180_000;
export const LONGEST_MS = 8 * 3_600_000;
export const MOST_BLOCKED_WORDS = 50;

/** Where the picture of a session is. */
export const playlistOf = (id: string) => `/live/${id}/index.m3u8`;

/** `least`: pieces that are sold together at the fewest. */
export type LiveSize = {
  id: string;
  label: string;
  priceFen: Fen;
  least: number;
  soldOut: boolean;
};

export type LiveGoods = {
  id: string;
  slug: string;
  title: string;
  picture: Picture | null;
  sizes: LiveSize[];
};

/** Somebody's word in the room; `by` is the first letter of their name. */
export type Comment = { id: string; by: string; isHost: boolean; text: string; at: string };

/** From when on goods are held up, in the picture's own time; null when nothing is. */
export type Pin = { at: string; product: string | null };

/** Which second of the replay a moment is in. */
export type Chapter = { product: string; seconds: number };

export type LiveCard = {
  id: string;
  title: string;
  status: Status;
  shop: { slug: string; name: string };
  picture: Picture | null;
  /** ISO; planned while it is to come, begun afterwards. */
  at: string | null;
  isSample: boolean;
};

/** Who is on the air, as kept pages ask it. */
export type OnAir = {
  id: string;
  title: string;
  shop: { slug: string; zh: string; en: string };
};

/** Who keeps order in a session. */
export type Keeper = "SHOP" | "COUNTY";

export type RoomView = LiveCard & {
  shopId: string;
  hasPicture: boolean;
  goods: LiveGoods[];
  pins: Pin[];
  chapters: Chapter[];
  comments: Comment[];
  viewers: number;
  /** As whom the viewer may hide what is said, and say who is not heard. */
  keeper: Keeper | null;
};

/** What is held up at this moment of the picture; the newest where the picture's time is not known. */
export function pinAt(pins: readonly Pin[], at: Date | null): string | null {
  const shown = at ? pins.filter((pin) => Date.parse(pin.at) <= at.getTime()) : pins;
  return shown.at(-1)?.product ?? null;
}
