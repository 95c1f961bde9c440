/** Spoiled by whatever is said of a batch. */
export const batchTag = (code: string) => `batch:${code}`;
