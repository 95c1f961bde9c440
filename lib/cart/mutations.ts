import "server-only";

export { addToCart, buyNow } from "./add";
export { removeLines, removeLinesSql, selectLines, setQuantity } from "./change";
export { changeVariant } from "./change-variant";
export { forgetCart } from "./forget";
export { mergeGuestCart } from "./merge";
