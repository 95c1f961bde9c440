import "server-only";

export { expireGroup } from "./expire";
export { recheckPayment, startPayment } from "./pay";
