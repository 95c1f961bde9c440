import "server-only";

export { type CashierView, findCashier, type Share } from "./cashier";
export { findOrder, type OrderView } from "./find";
export { findShopOrder, type ShopOrderView } from "./find-shop-order";
export {
  countOrders,
  listOrders,
  type OrderCard,
  type OrderCounts,
} from "./list";
export { getMoneyOnItsWay } from "./money-on-its-way";
export { getShopDay, type ShopDay } from "./shop-day";
export { listShopOrders, type ShopOrderCard } from "./shop-orders";
export type { LineView, Receiver } from "./view";
