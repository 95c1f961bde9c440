import "server-only";

export { noteCalledOff } from "./call-off";
export { correctWaybill, undoShipping } from "./correct";
export { followParcel, noteMoved } from "./follow-parcel";
export { prepareParcels, rehearseOrders, shipOrders, undoShippings } from "./many";
export { confirmPrints, prepareParcel } from "./prepare";
export { noteForShop } from "./seller-note";
export { shipOrder } from "./ship";
