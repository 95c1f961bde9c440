import "server-only";

export { announceConfirmed } from "./announce";
export { completeIfDue } from "./complete";
export { correctWaybill, undoShipping } from "./correct";
export { followParcel } from "./follow-parcel";
export { openOrderWithCode, requestOrderCode } from "./pass";
export { receiveOrder } from "./receive";
export { shipOrder } from "./ship";
