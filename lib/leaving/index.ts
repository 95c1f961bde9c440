/** For how long signing in brings the account back. */
export const DAYS_TO_RETURN = 7;

/** What must end first, in the order it is said. */
export const obstacles = ["DEMO", "ORDER", "AFTER_SALE", "REFUND", "SHOP", "OFFICE"] as const;
export type Obstacle = (typeof obstacles)[number];
