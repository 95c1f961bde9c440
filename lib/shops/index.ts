/** Spoiled by every change to a shop that a visitor can see. */
export const shopTag = (id: string) => `shop:${id}`;

/** Which shops are open, and the slugs that exist. */
export const SHOPS = "shops";
