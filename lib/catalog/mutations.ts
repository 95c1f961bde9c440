import "server-only";

export { indexProduct, reindexAll } from "./search-index";
export { spoilShop } from "./spoil-shop";
