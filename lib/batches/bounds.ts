/** Photos of one batch, labels printed at once. */
export const BATCH_PHOTOS = 6;
export const MOST_LABELS = 200;

/** The keys of the database's enum. */
export const batchPhotoKinds = ["HARVEST", "FIELD"] as const;
