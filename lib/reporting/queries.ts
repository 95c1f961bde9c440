import "server-only";

export { getCountyMonth } from "./county-month";
export { listShelfSales } from "./shelf-sales";
export { eachProductDay } from "./shop-days";
export { getShopFigures, getSoldToday } from "./shop-figures";
export { findStage } from "./stage";
