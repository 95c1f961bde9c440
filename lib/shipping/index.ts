export { type Freight, type FreightRuleRow, freightFor, type Parcel } from "./freight";
export { cheapestFreight } from "./range";
export { astrayStatuses, hasArrived } from "./status";
export {
  type CarrierCode,
  isPlausibleWaybill,
  normaliseWaybill,
  suggestCarriers,
} from "./waybill";
