import "server-only";

export { handOut } from "./hand-out";
export { markReady } from "./ready";
