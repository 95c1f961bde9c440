import "server-only";

export { getCountyAlerts } from "./alerts";
export { getCountyMonth } from "./county-month";
export { getCountyYear } from "./county-year";
export { getDaySold } from "./day-sold";
export { freshenShops } from "./freshen";
export { soldLinesSql } from "./sales";
export { listShelfSales } from "./shelf-sales";
export { eachProductDay } from "./shop-days";
export { getShopFigures, getSoldSince, getSoldToday } from "./shop-figures";
export { findStage } from "./stage";
