import "server-only";

export { forgetCustomer } from "./forget";
export { noteCustomer, tagCustomer } from "./note";
export { remindCustomer } from "./remind";
