/** Days after which a buyer who has not come is reminded, and after which the parcel goes back. */
export const REMIND_AFTER = [1, 3] as const;
export const BACK_AFTER = 7;

export const collectionTabs = ["coming", "ready", "done"] as const;
export type CollectionTab = (typeof collectionTabs)[number];
