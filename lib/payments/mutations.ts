import "server-only";

export {
  claimAttempt,
  endAttempt,
  lockPayments,
  markProcessing,
  openPage,
  type Purchase,
} from "./attempts";
export { capture, setApart } from "./capture";
export { countOutRefund, payRefundByBank } from "./cash-out";
export { fetchEvents, finishEvent, queueEvent, receiveEvent, type WaitingEvent } from "./inbox";
export { expirePage, queueClosePage } from "./pages";
export { createRefund } from "./refunds";
export { retryEvent, retryRefund, settleRefund, settleStuckEvent } from "./settle-stuck";
export { submitRefund } from "./submit-refund";
