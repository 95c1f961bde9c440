import "server-only";

export { placeOrder } from "./place-order";
export { askPhoneCode, provePhone } from "./prove";
export { takeOrder } from "./take-order";
