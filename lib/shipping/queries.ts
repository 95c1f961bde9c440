import "server-only";

export { arrivalOf } from "./arrival";
export { readPush, signPush } from "./carrier-push";
export { completionDeadline } from "./deadline";
export {
  type CarrierChoice,
  listCarriers,
  livingParcels,
  type ParcelView,
  parcelSelect,
  sentParcels,
  toParcel,
} from "./parcels";
export {
  type PaperedLabel,
  type PaperedLotLabel,
  printLabels,
  printLotLabels,
} from "./print-labels";
export { type ManifestSheet, printManifest } from "./print-manifest";
export { freightRulesOf, listFreightTables } from "./rules";
