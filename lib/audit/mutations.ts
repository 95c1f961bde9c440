import "server-only";

export { logAction } from "./log";
export { changedMeanwhile } from "./meanwhile";
export { takeOut, takeOutOfShop } from "./take-out";
