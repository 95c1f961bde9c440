import "server-only";

export { type CashierView, findCashier, type Share } from "./find";
