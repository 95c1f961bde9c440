import "server-only";

export { handIn, takeBackHandIn } from "./hand-in";
export { receiveHandIn } from "./receive";
