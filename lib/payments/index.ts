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
