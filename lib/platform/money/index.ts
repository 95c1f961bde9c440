export { allocate } from "./allocate";
export { add, type Fen, fen, multiply, pricePer, subtract, sum } from "./fen";
export { formatMoney, moneyParts, plainYuan } from "./format";
export { parseYuan } from "./parse";
export { formatWeight, GRAMS_PER_JIN, GRAMS_PER_KG } from "./weight";
