import "server-only";

export { correctBatch, withdrawBatch } from "./correct";
export { makeBatch } from "./make";
export { printBatch } from "./print";
