import type { Picture, Voice } from "@/lib/media";
import type { Fen } from "@/lib/platform/money";

export const TEXT_LENGTH = 1_000;
/** How long one may speak at a time. */
export const SPEECH_SECONDS = 60;
export const TAKE_BACK_MS = 120_000;
/** Quick answers of one shop. */
export const MOST_ANSWERS = 20;

/** How many of the newest messages a report shows to the county. */
export const REPORTED = 10;
export const reportReasons = ["RUDE", "CHEATS", "ADVERTISES", "OUTSIDE", "OTHER"] as const;
export type ReportReason = (typeof reportReasons)[number];

export type Side = "BUYER" | "SHOP";

/** What is sent: words, a file that was uploaded, or something of the shop. */
export type Body =
  | { kind: "TEXT"; text: string }
  | { kind: "IMAGE" | "VOICE"; asset: string }
  | { kind: "PRODUCT"; product: string }
  | { kind: "ORDER"; order: string };

export type ProductCardView = { slug: string; title: string; picture: Picture | null };
export type OrderCardView = {
  number: string;
  title: string;
  imageKey: string | null;
  pieces: number;
  /** Null for who doesn't see the shop's money. */
  totalFen: Fen | null;
};

export type MessageView = {
  id: string;
  seq: number;
  side: Side;
  text: string;
  picture: Picture | null;
  voice: Voice | null;
  product: ProductCardView | null;
  order: OrderCardView | null;
  /** ISO; of what the shop says by itself while it is away: when it is back. */
  awayUntil: string | null;
  /** The station whose assistant said it for the shop. */
  station: string | null;
  /** Said by the viewer, who may take it back for two minutes. */
  isMine: boolean;
  isTakenBack: boolean;
  /** The other side has played this recording. */
  isHeard: boolean;
  /** ISO. */
  at: string;
};

export type ConversationView = {
  id: string;
  shop: { id: string; slug: string; name: string };
  /** Empty for somebody without a name. */
  buyer: string;
  messages: MessageView[];
  lastSeq: number;
  /** Up to which message the other side has read. */
  otherRead: number;
  /** There is more before the first of these. */
  hasEarlier: boolean;
  waitingSince: string | null;
  /** The viewer's side wants to hear no more. */
  isBlocked: boolean;
  /** The viewer's side has shown it to the county, which has not said anything yet. */
  isReported: boolean;
};

export type ConversationCard = {
  id: string;
  shop: string;
  buyer: string;
  last: { kind: string; text: string; side: Side } | null;
  unread: number;
  waitingSince: string | null;
  at: string;
};

/** A shop whose buyers have waited for a day; nothing of what they said. */
export type UnansweredView = {
  shopId: string;
  shop: string;
  village: string;
  owner: string;
  phone: string;
  /** Who waits, and since when the first of them. ISO. */
  count: number;
  since: string;
  /** The owner lets the viewer answer. */
  mayAnswer: boolean;
};

/** Words, or a recording with the id by which it is sent. */
export type QuickAnswerView = {
  id: string;
  text: string;
  asset: string | null;
  voice: Voice | null;
};

export type ReportView = {
  id: string;
  side: Side;
  reason: ReportReason;
  note: string;
  finding: string;
  shop: string;
  buyer: string;
  at: string;
  messages: MessageView[];
};
