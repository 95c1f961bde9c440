import "server-only";

export { noteCalledOff } from "./call-off";
export { correctWaybill, takeBackParcel, undoShipping } from "./correct";
export { watchDemoParcel } from "./demo-carrier";
export { followParcel, noteMoved } from "./follow-parcel";
export { lockOrder } from "./lock-to-ship";
export { prepareParcels, rehearseOrders, shipOrders, undoShippings } from "./many";
export { confirmPrints, prepareParcel } from "./prepare";
export { noteForShop } from "./seller-note";
export { shipOrder } from "./ship";
export { numberParcel, packUnnumbered } from "./unnumbered";
