import "server-only";

export { findGoal } from "./read";
