import "server-only";

export { findAskable } from "./askable";
export { findCase } from "./find";
export { countCases, listCases, listCasesOfOrder, listSilentCases } from "./list";
