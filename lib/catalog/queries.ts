import "server-only";

export { hasAddress } from "./addressed";
export { listAddresses, listProductAddresses, PRODUCTS_A_SITEMAP } from "./addresses";
export { batchVerb } from "./batch-verb";
export { listCards } from "./cards";
export { findCategory, listCategories } from "./categories";
export { listCategoryTree } from "./category-register";
export { listCovers } from "./covers";
export { countFacets } from "./facets";
export { findFirstPage } from "./first-page";
export { labelWithAnswers } from "./frozen-answers";
export {
  listCardsOf,
  listFeed,
  listProductsBySlug,
  listProductsOfShop,
  listRelated,
  MOST_CARDS,
} from "./lists";
export { findProduct, previewProduct } from "./product";
export { searchProducts } from "./search";
export type { SearchFilter } from "./search-filter";
export { synonymsOf } from "./search-synonyms";
export { getSeason, seasonOf } from "./season";
export { priceNow, pricesAt } from "./special";
export { listHotWords, suggest } from "./suggest";
