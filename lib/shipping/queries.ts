import "server-only";

export { readPush, signPush } from "./carrier-push";
export { completionDeadline } from "./deadline";
export {
  type CarrierChoice,
  listCarriers,
  livingParcels,
  type ParcelView,
  parcelSelect,
  toParcel,
} from "./parcels";
export { freightRulesOf, listFreightTables } from "./rules";
