import "server-only";

export { announceConfirmed } from "./announce";
export { callOff } from "./call-off";
export { cancelOrder } from "./cancel";
export { changeAddress } from "./change-address";
export { claimGuestOrders } from "./claim";
export { addCompletion, completeIfDue } from "./complete";
export { forgetOldReceivers } from "./forget";
export { moveOrder, noteOnOrder } from "./move";
export { openLink } from "./open-link";
export { openOrderWithCode, requestOrderCode } from "./pass";
export { postpone } from "./postpone";
export { receiveOrder } from "./receive";
export { withdrawTaken } from "./withdraw-taken";
