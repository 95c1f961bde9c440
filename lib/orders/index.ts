export type { Can } from "./can";
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
export { canMove, isClosed, type OrderStatus } from "./status";
export { isOrderTab, type OrderTab, orderTabs } from "./tabs";
