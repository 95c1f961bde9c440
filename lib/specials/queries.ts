import "server-only";

export { findSpecialsLeft, listSpecials } from "./list";
export { runningSql } from "./running";
