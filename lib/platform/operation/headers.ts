/** The header by which a caller says that a wish sent again is the same wish. */
export const ONCE = "Idempotency-Key";

/** Whose what a browser kept is; somebody else who has signed in there meanwhile must not have done it. */
export const KEPT_FOR = "Kept-For";
