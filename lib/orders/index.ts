export type { Can } from "./can";
export type { CashierState } from "./cashier-state";
export type { Deadline } from "./deadline";
export { type CancelReason, cancelReasons, MOST_AT_ONCE, MOST_NOTE } from "./forms";
export { type BuyerLabel, buyerLabel, buyerLabels, type PaymentState } from "./label";
export { type SellerLabel, sellerLabels } from "./seller-label";
export { canMove, isClosed } from "./status";
export {
  type DaysBack,
  daysBack,
  isDaysBack,
  isOrderTab,
  isShopTab,
  type OrderTab,
  orderTabs,
  shopTabs,
} from "./tabs";
