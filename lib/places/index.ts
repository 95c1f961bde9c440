export * from "./forms";
export { loadRegions, loadTownships } from "./region-loader";
export {
  hasTownships,
  isDirectlyAdministered,
  type RegionCodes,
  type RegionNode,
  type Townships,
} from "./region-tree";
export { placesOfKey, townshipKey, townshipName } from "./township";
