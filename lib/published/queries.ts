import "server-only";

export { findPublishedMonth, isPublished, listPublishedMonths, listPublishing } from "./read";
