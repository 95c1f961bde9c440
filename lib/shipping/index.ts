export { type FreightRuleRow, freightFor } from "./freight";
export { cheapestFreight } from "./range";
export { astrayStatuses, hasArrived } from "./status";
export { type FreightRuleInput, freightRuleSchema } from "./table";
export {
  isPlausibleWaybill,
  normaliseWaybill,
  suggestCarriers,
} from "./waybill";
