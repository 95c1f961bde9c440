import "server-only";

export { type BuyerCollection, findCollection, type WaitingParcel } from "./find";
export { countShelf, listShelf, type ShelfParcel } from "./list";
