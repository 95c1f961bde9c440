import "server-only";

export { getCountyMonth } from "./county-month";
export { eachProductDay } from "./shop-days";
export { getShopFigures, getSoldToday } from "./shop-figures";
