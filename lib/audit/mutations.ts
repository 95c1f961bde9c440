import "server-only";

export { logAction } from "./log";
export { changedMeanwhile } from "./meanwhile";
export { takeOut, takeOutOrders, takeOutShop } from "./take-out";
