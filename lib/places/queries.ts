import "server-only";

export { getCountyRules } from "./county";
export { findCountyRules } from "./county-rules";
export { getRegions, nameRegion, resolveRegion } from "./regions";
export { listStationNames, listStations } from "./station-register";
export { listTownships } from "./townships";
export { findVillageForEdit, listVillageRows, type VillageForEdit } from "./village-register";
export {
  findVillage,
  listVillages,
  type StationView,
  type VillageCard,
  type VillageView,
} from "./villages";
