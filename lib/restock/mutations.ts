import "server-only";

export { askToBeTold, forgetWishes, stopBeingTold } from "./ask";
export { tellRestocked } from "./tell";
