import "server-only";

export { type CashierView, findCashier, type Share } from "./cashier";
export { countOrdersOfShop } from "./count-of-shop";
export { findOrder, type OrderView, type Receiver } from "./find";
export { findShopOrder, type ShopOrderView } from "./find-shop-order";
export { findLabels, type ParcelLabel } from "./labels";
export {
  countOrders,
  listOrders,
  type OrderCard,
  type OrderCounts,
} from "./list";
export { getMoneyOnItsWay } from "./money-on-its-way";
export { listToPick, type PickRow } from "./pick-list";
export type { ShopLine, ShopOrderCard } from "./shop-card";
export { getShopDay, type ShopDay } from "./shop-day";
export { listShopOrders, type ShopOrdersWanted } from "./shop-orders";
export type { ShopSearch } from "./shop-search";
export { listToShip, type ToShipBundle } from "./to-ship";
export type { LineView, ShopReceiver } from "./view";
