import "server-only";

export { askAgain, mendDifference } from "./mend";
export { reconcileDay } from "./reconcile";
export { clearSuspense } from "./suspense";
