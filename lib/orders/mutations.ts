import "server-only";

export { announceConfirmed } from "./announce";
export { cancelOrder } from "./cancel";
export { claimGuestOrders } from "./claim";
export { completeIfDue } from "./complete";
export { correctWaybill, undoShipping } from "./correct";
export { expireGroup } from "./expire";
export { followParcel } from "./follow-parcel";
export { openOrderWithCode, requestOrderCode } from "./pass";
export { recheckPayment, startPayment } from "./pay";
export { receiveOrder } from "./receive";
export { shipOrder } from "./ship";
