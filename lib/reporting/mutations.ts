import "server-only";

export { freshenAll } from "./freshen";
export { rebuildRollups } from "./rebuild";
