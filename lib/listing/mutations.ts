import "server-only";

export { createProduct } from "./create";
export { decideChange } from "./decide";
export { editProduct } from "./edit";
export { removeDraft } from "./remove";
export { setPrices } from "./set-prices";
export { copyProduct, publishProduct, showProduct } from "./shelve";
export { pauseShop, setCollection, setGreeting, setHoliday } from "./shop";
export { suggestShelf } from "./suggest-shelf";
