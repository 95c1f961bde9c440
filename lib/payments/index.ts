/** Why money that arrived is not taken for the order; a person has to look. */
export const reviewReasons = ["WRONG_AMOUNT", "WRONG_CURRENCY"] as const;
export type ReviewReason = (typeof reviewReasons)[number];

type Status = "CREATED" | "PROCESSING" | "SUCCEEDED" | "FAILED" | "CANCELLED";

/** One attempt to pay a group, as the database has it. */
export type PaymentFacts = { status: Status; failure: string | null };

export const isUnderReview = ({ failure }: { failure: string | null }) =>
  reviewReasons.some((reason) => reason === failure);

export const isOpen = ({ status }: { status: Status }) =>
  status === "CREATED" || status === "PROCESSING";

/** Where the paying of a group stands, from all its attempts. */
export type PaymentProgress = "NONE" | "OPEN" | "PROCESSING" | "PAID" | "FAILED" | "UNDER_REVIEW";

export function progressOf(attempts: readonly PaymentFacts[]): PaymentProgress {
  if (attempts.some(({ status }) => status === "SUCCEEDED")) return "PAID";
  if (attempts.some(isUnderReview)) return "UNDER_REVIEW";
  if (attempts.some(({ status }) => status === "PROCESSING")) return "PROCESSING";
  if (attempts.some(({ status }) => status === "CREATED")) return "OPEN";
  return attempts.some(({ status }) => status === "FAILED") ? "FAILED" : "NONE";
}

/** On what a person has settled outside the provider. */
export const BY_HAND = "BY_HAND";

/** A refund that the provider could not carry out; amounts in fen. */
export type StuckRefund = {
  id: string;
  amountFen: number;
  reason: string;
  /** The provider's own word for why. */
  failure: string;
  number: string;
  shop: { nameZh: string; nameEn: string };
  at: string;
};

/** A message of the provider that fits no payment of ours. */
export type StuckEvent = {
  id: string;
  eventId: string;
  type: string;
  note: string;
  ref: string;
  /** The number of the order group behind its page; "" when the page isn't ours. */
  group: string;
  at: string;
};
