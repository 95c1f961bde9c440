import "server-only";

export { handOut } from "./hand-out";
export { markReady } from "./ready";
export { sendCode } from "./send-code";
