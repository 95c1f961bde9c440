export { hasArrived, isAstray } from "./status";
export { isPlausibleWaybill, normaliseWaybill, suggestCarriers } from "./waybill";
