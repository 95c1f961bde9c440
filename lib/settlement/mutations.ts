import "server-only";

export { askAccountCode, changeAccount } from "./account";
export { countOutPayout } from "./cash";
export { answerHold, checkBill, objectToOrder } from "./check-bill";
export { approveRun, cancelRun } from "./decide-run";
export { makeRun } from "./make-run";
export { makeBankFile, settlePayout } from "./payouts";
export { takeBankFile } from "./take-file";
