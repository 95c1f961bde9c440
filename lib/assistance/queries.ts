import "server-only";

export { listActs } from "./acts";
export {
  countWaiting,
  listAssistants,
  listConsentsFor,
  listOwnConsents,
  listWaiting,
} from "./consents";
export { hasStatement } from "./has-statement";
export { listHelp, listOwnHelp } from "./help-queue";
export { findHousehold, listHouseholds, listStations } from "./households";
export { countObjections, listObjections } from "./objected";
