import type { Fen } from "@/lib/platform/money";

export const kinds = ["CLAIM", "RETURN_REFUND", "REFUND_ONLY"] as const;
export type Kind = (typeof kinds)[number];

/** Why, by kind; the seller bears the freight back of those that are at fault. */
export const reasons = {
  CLAIM: ["SPOILED", "SHORT", "WRONG", "BROKEN"],
  RETURN_REFUND: ["CHANGED_MIND", "NOT_AS_SHOWN", "WRONG", "BROKEN"],
  REFUND_ONLY: ["NOT_SENT", "NOT_ARRIVED"],
} as const satisfies Record<Kind, readonly string[]>;
export type Reason = (typeof reasons)[Kind][number];

export const isSellersFault = (reason: Reason) => reason !== "CHANGED_MIND";

export const refusals = ["NOT_SO", "TOO_LATE", "USED", "NOT_RETURNABLE", "OTHER"] as const;
export type Refused = (typeof refusals)[number];

export type Status =
  | "REQUESTED"
  | "OFFERED"
  | "AGREED"
  | "REFUSED"
  | "WITHDRAWN"
  | "AWAITING_RETURN"
  | "RETURN_SHIPPED"
  | "RETURN_RECEIVED"
  | "REFUNDING"
  | "DONE"
  | "DISPUTED"
  | "RESOLVED";

/** While both sides may still show something. */
export const isOpenToProof = (status: Status) =>
  ["REQUESTED", "OFFERED", "REFUSED", "DISPUTED", "RETURN_SHIPPED"].includes(status);

/** What happens by itself when the time is over. */
export type Clock =
  | "STATION_ASKED"
  | "AGREED"
  | "OFFER_LAPSES"
  | "SEND_BACK"
  | "RECEIPT"
  | "CLOSES"
  | "EVIDENCE"
  | "DECISION";

export const caseTabs = ["waiting", "running", "closed"] as const;
export type CaseTab = (typeof caseTabs)[number];
export const isCaseTab = (text: unknown): text is CaseTab => caseTabs.some((tab) => tab === text);

export type CaseCard = {
  number: string;
  orderNumber: string;
  kind: Kind;
  reason: Reason;
  status: Status;
  version: number;
  /** What the buyer asks for, freight and all. */
  askedFen: Fen;
  offeredFen: Fen | null;
  clock: Clock | null;
  deadlineAt: string | null;
  shopId: string;
  title: string;
  pieces: number;
  imageKey: string | null;
  shop: string;
  city: string;
  createdAt: string;
};

export type CaseEvent = { kind: string; note: string; amountFen: Fen | null; at: string };
export type CaseProof = {
  side: "BUYER" | "SELLER";
  text: string;
  photo: { key: string } | null;
  voice: { url: string; seconds: number } | null;
  at: string;
};

export type CaseView = CaseCard & {
  note: string;
  /** Why the shop said no, when it did. */
  refusal: Refused | null;
  returnTo: string;
  carrierCode: string | null;
  waybill: string;
  lines: { title: string; quantity: number; amountFen: Fen }[];
  freightFen: Fen;
  refund: { amountFen: Fen; status: string; means: string } | null;
  /** By which the buyer takes cash at a station; for the buyer only, while it waits there. */
  cashCode: string | null;
  events: CaseEvent[];
  proofs: CaseProof[];
};

/** What may still be asked for of an order's line. */
export type AskableLine = {
  id: string;
  title: string;
  label: string;
  imageKey: string | null;
  /** Pieces that were sent and not given back; and pieces that have not been sent. */
  sent: number;
  unsent: number;
  leftFen: Fen;
  netFen: Fen;
  quantity: number;
  policy: string;
};

export type Askable = {
  number: string;
  shop: string;
  kinds: Kind[];
  lines: AskableLine[];
  endsAt: string | null;
};
