export { type BuyerLabel, buyerLabel, buyerLabels } from "./label";
export { canMove, isClosed } from "./status";
