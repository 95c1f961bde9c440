import "server-only";

export { askLeaveCode, beginLeaving } from "./begin";
export { finishLeaving } from "./finish";
