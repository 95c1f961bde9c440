import "server-only";

export { findCollection } from "./find";
export { listShelf } from "./list";
