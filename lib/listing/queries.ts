import "server-only";

export { countChanges, findChange, listChanges } from "./changes";
export { hasPaper } from "./has-paper";
export { listPrices, riseSeenFirst } from "./list-prices";
export { findMyProduct, listMaterials } from "./my-product";
export { countMyProducts, listMyProducts } from "./my-products";
export { findMyShop } from "./my-shop";
export { findPreview } from "./preview";
export { listProductPapers } from "./product-papers";
export {
  countAtCounty,
  listGoodsPapers,
  listLackingPapers,
  listRests,
  listSentBack,
} from "./to-mind";
