import "server-only";

export { findAskable } from "./askable";
export { findCase } from "./find";
export { hasProof } from "./has-proof";
export { countCases, listCases, listCasesOfOrder, listSilentCases } from "./list";
