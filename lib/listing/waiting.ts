import type { ReviewReason } from "./index";
import { reviewReasons } from "./index";

type Change = { status: string; reasons: string[]; note: string };

export const toReasons = (reasons: string[]): ReviewReason[] =>
  reviewReasons.filter((reason) => reasons.includes(reason));

/** What of the newest change waits for the county. */
export const waitingOf = ([newest]: Change[]) =>
  newest?.status === "PENDING" ? toReasons(newest.reasons) : [];

/** Why the newest change was sent back, until a newer one is made. */
export const lastNote = ([newest]: Change[]) => (newest?.status === "REJECTED" ? newest.note : "");
