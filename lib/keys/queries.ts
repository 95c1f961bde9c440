import "server-only";

export { listKeys } from "./list";
export { findKeyViewer } from "./open";
