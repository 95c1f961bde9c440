import "server-only";

export { countHandIns, findCountyCash, listStationCash } from "./list";
