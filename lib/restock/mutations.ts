import "server-only";

export { askToBeTold, stopBeingTold } from "./ask";
export { tellRestocked } from "./tell";
