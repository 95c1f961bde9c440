export { type Freight, type FreightRuleRow, freightFor, type Parcel } from "./freight";
export { cheapestFreight } from "./range";
export { hasArrived, isAstray } from "./status";
export {
  type CarrierCode,
  isPlausibleWaybill,
  normaliseWaybill,
  suggestCarriers,
} from "./waybill";
