import "server-only";

export { findSpecialsLeft, listSpecials } from "./list";
export { countedPhone, runningSql } from "./running";
