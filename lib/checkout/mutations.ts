import "server-only";

export { placeOrder } from "./place-order";
