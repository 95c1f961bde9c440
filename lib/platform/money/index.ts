export { allocate } from "./allocate";
export { add, fen, multiply, pricePer, subtract, sum } from "./fen";
export type { Fen } from "./fen-schema";
export { formatMoney, moneyParts, plainYuan } from "./format";
export { parseYuan } from "./parse";
export { formatWeight, GRAMS_PER_JIN, GRAMS_PER_KG } from "./weight";
