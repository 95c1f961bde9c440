import "server-only";

export { findEvidence } from "./evidence";
export { countProposed, findCycle, listProgrammes } from "./list";
export { findShopSubsidies } from "./mine";
