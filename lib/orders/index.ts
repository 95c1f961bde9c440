export type { Can } from "./can";
export type { CashierState } from "./cashier-state";
export type { Deadline } from "./deadline";
export { type CancelReason, cancelReasons, orderNumber } from "./forms";
export {
  type BuyerLabel,
  buyerLabel,
  buyerLabels,
  isToShip,
  type OrderAxes,
  type PaymentState,
} from "./label";
export { canMove, isClosed } from "./status";
export { isOrderTab, type OrderTab, orderTabs } from "./tabs";
