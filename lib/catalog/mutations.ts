import "server-only";

export { indexProduct, reindexAll } from "./search-index";
