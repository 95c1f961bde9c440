export type { CashierState } from "./state";
