export { loadRegions, loadTownships } from "./region-loader";
export {
  hasTownships,
  isDirectlyAdministered,
  isOtherTownship,
  type Region,
  type RegionCodes,
  type RegionNames,
  type RegionNode,
  type Township,
  type Townships,
} from "./region-tree";
export { COUNTY, VILLAGES, villageTag } from "./tags";
