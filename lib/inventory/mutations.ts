import "server-only";

export {
  commitHolds,
  holdStock,
  releaseHolds,
  returnPieces,
  returnStock,
  takeStock,
} from "./holds";
export { setStock } from "./set-stock";
export { extendHolds, lockStockOf } from "./settling";
