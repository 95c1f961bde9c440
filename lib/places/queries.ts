import "server-only";

export { getCountyRules } from "./county";
export { getRegions, resolveRegion } from "./regions";
export {
  findVillage,
  listVillages,
  type StationView,
  type VillageCard,
  type VillageView,
} from "./villages";
