import "server-only";

export {
  commitHolds,
  holdStock,
  releaseHolds,
  returnPieces,
  returnStock,
  takeStock,
} from "./holds";
export { markLow } from "./mark-low";
export { setBackOn } from "./set-back-on";
export { setStock } from "./set-stock";
export { extendHolds, lockStockOf } from "./settling";
