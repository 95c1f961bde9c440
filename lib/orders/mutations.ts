import "server-only";

export { announceConfirmed } from "./announce";
export { cancelOrder } from "./cancel";
export { claimGuestOrders } from "./claim";
export { addCompletion, completeIfDue } from "./complete";
export { expireGroup } from "./expire";
export { noteOnOrder } from "./move";
export { openOrderWithCode, requestOrderCode } from "./pass";
export { recheckPayment, startPayment } from "./pay";
export { receiveOrder } from "./receive";
