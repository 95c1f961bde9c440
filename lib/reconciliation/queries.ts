import "server-only";

export { countDifferences, findReconciliation } from "./desk";
