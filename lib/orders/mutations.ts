import "server-only";

export { announceConfirmed } from "./announce";
export { cancelOrder } from "./cancel";
export { claimGuestOrders } from "./claim";
export { completeIfDue } from "./complete";
export { correctWaybill, undoShipping } from "./correct";
export { expireGroup } from "./expire";
export { followParcel } from "./follow-parcel";
export { prepareParcels, shipOrders, undoShippings } from "./many";
export { openOrderWithCode, requestOrderCode } from "./pass";
export { recheckPayment, startPayment } from "./pay";
export { confirmPrints, prepareParcel } from "./prepare";
export { receiveOrder } from "./receive";
export { noteForShop } from "./seller-note";
export { shipOrder } from "./ship";
