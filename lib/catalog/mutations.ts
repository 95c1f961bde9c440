import "server-only";

export { moveCategory, removeCategory, saveCategory } from "./category-register";
export { indexProduct, reindexAll } from "./search-index";
export { spoilShop } from "./spoil-shop";
