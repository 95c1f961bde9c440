import "server-only";

export { boundsSql, findOver } from "./had";
export { findLimits } from "./read";
