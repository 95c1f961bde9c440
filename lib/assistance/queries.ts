import "server-only";

export { listActs } from "./acts";
export {
  listAssistants,
  listConsentsFor,
  listOwnConsents,
} from "./consents";
export { listHelp, listOwnHelp } from "./help-queue";
export { findHousehold, listHouseholds, listStations } from "./households";
export { countObjections, listObjections } from "./objected";
