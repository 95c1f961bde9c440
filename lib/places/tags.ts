/** Spoiled by every change to a village or one of its stations. */
export const villageTag = (id: string) => `village:${id}`;

/** The list of villages, and the slugs that exist. */
export const VILLAGES = "villages";

/** What the county has decided for all shops: deadlines, limits. */
export const COUNTY = "county";
