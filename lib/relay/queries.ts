import "server-only";

export { listCentres, listStops } from "./at-centre";
export { countWaiting, listStationParcels } from "./at-station";
export { findManifest } from "./find-manifest";
