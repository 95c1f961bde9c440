import "server-only";

export { closeManifest, giveCarrierNumber, openManifest } from "./manifest";
export { handToDriver, startRun } from "./run";
export { scanParcel } from "./scan";
export { unscanParcel } from "./unscan";
