export { carrierNamed } from "./carrier-name";
export { type FreightRuleRow, freightFor } from "./freight";
export { type LabelSize, labelSizeSchema, labelSizes } from "./label-size";
export { cheapestFreight } from "./range";
export { sortCode } from "./sort-code";
export { arrivedStatuses, astrayStatuses, hasArrived, inHandStatuses, isInHand } from "./status";
export { type CountyFreightRow, type FreightRuleInput, freightRuleSchema } from "./table";
export {
  isOwnNumber,
  isPlausibleWaybill,
  normaliseWaybill,
  ownNumber,
  rivalCarrier,
  suggestCarriers,
} from "./waybill";
