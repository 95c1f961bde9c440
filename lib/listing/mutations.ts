import "server-only";

export { createProduct } from "./create";
export { decideChange } from "./decide";
export { editProduct } from "./edit";
export { removeDraft } from "./remove";
export { copyProduct, publishProduct, showProduct } from "./shelve";
export { pauseShop, setGreeting, setHoliday } from "./shop";
export { suggestShelf } from "./suggest-shelf";
