import "server-only";

export { called } from "./called";
export { findShopOrder, type ShopOrderView, type ShopReceiver } from "./find-shop-order";
export { findLabels, type ParcelLabel } from "./labels";
export { eachShopOrder } from "./orders-file";
export { listToPick, type PickRow } from "./pick-list";
export { readShopOrders } from "./read-orders";
export type { ShopLine, ShopOrderCard } from "./shop-card";
export { countToShip, getShopDay, type ShopDay } from "./shop-day";
export { listShopOrders, type ShopOrdersWanted } from "./shop-orders";
export type { ShopSearch } from "./shop-search";
export { listToShip, type ToShipBundle } from "./to-ship";
