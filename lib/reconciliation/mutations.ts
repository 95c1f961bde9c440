import "server-only";

export { askAgain, mendDifference } from "./mend";
export { clearSuspense } from "./suspense";
