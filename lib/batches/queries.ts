import "server-only";

export { findBatchChoices } from "./choices";
export { checkBatches, countBrokenBatches } from "./county";
export { exportBatch } from "./epcis";
export { findBatch, findNewestBatch } from "./find";
export { type BatchLabel, findBatchLabel } from "./label";
export { countBatchesOfVariant, countMyBatches, listMyBatches } from "./mine";
export { listBatchesPacked } from "./packed";
