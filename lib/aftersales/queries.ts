import "server-only";

export { findAskable } from "./askable";
export { findCase } from "./find";
export { listHolidays } from "./holidays";
export { countCases, listCases, listCasesOfOrder, listSilentCases } from "./list";
