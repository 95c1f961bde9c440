import "server-only";

export { getCountyRules } from "./county";
export { findCountyRules } from "./county-rules";
export { findPoint, findPointRegion, listPoints } from "./points";
export { getRegions, nameRegion, resolveRegion } from "./regions";
export { listDistricts, listStationNames, listStations } from "./station-register";
export { listTownships } from "./townships";
export { findVillageForEdit, listVillageRows, type VillageForEdit } from "./village-register";
export {
  findVillage,
  listVillages,
  type StationView,
  type VillageCard,
  type VillageView,
} from "./villages";
