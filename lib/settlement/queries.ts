import "server-only";

export { bankFile } from "./bank-file";
export {
  countForBank,
  listBankFiles,
  listBills,
  listHolds,
  listRuns,
  previewRun,
} from "./desk";
export { listOrdersOfBill, listOrdersOfMonth } from "./orders-money";
export { findShopMoney } from "./shop-money";
