import "server-only";

export { findStore, listStores, listStoresOf } from "./list";
export { listStoreFiles } from "./list-files";
export { getStoresMonth } from "./month";
export { countUnmapped, findUnmapped, type Unmapped } from "./unmapped";
