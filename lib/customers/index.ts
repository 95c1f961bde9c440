import type { Locale } from "@/lib/platform/i18n";
import type { Fen } from "@/lib/platform/money";

export const MOST_NOTE = 500;
export const MOST_TAGS = 8;
export const LONGEST_TAG = 12;
export const MOST_WORDS = 300;

/** Somebody who has not bought for so long is worth a word. */
export const QUIET_DAYS = 60;
/** How long a shop waits before it reminds the same buyer again. */
export const REMIND_DAYS = 30;

export type CustomerCard = {
  /** Number of their newest order, by which they are addressed. */
  order: string;
  /** As on their orders: in full while one is open, or once they have written to the shop; "" for nobody's. */
  name: string;
  /** In full while an order is open. */
  phone: string;
  orders: number;
  /** Paid for goods, less what went back. */
  spentFen: Fen;
  /** YYYY-MM-DD. */
  firstOn: string;
  lastOn: string;
  isQuiet: boolean;
  note: string;
  tags: string[];
};

/** WRITE: they have an account; LATER: reminded lately; BLOCKED by either side; NOBODY is there to read it. */
export type Reach = "WRITE" | "LATER" | "BLOCKED" | "NOBODY";

export type CustomerView = CustomerCard & {
  shop: { id: string; slug: string; name: string };
  /** The language they read. */
  locale: Locale;
  /** What they bought last, in that language. */
  goods: string;
  conversation: string | null;
  reach: Reach;
  remindedAt: Date | null;
};

export type TagCount = { tag: string; count: number };
