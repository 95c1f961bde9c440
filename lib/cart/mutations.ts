import "server-only";

export { addToCart, buyNow } from "./add";
export { removeLines, selectLines, setQuantity } from "./change";
export { mergeGuestCart } from "./merge";
