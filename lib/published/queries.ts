import "server-only";

export { findPublishedMonth, listPublishedMonths, listPublishing } from "./read";
