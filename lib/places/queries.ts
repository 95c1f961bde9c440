import "server-only";

export { getRegions, resolveRegion } from "./regions";
