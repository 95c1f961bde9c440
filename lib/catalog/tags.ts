/** Spoiled by every change of a product that a visitor can see: text, price, pictures, status, in or out of stock. */
export const productTag = (id: string) => `product:${id}`;

/** Which products and categories exist, and the slugs they have; spoiled when one is added or goes on sale. */
export const CATALOG = "catalog";

/** The tags of a product that has just gone on sale or been moved to another category. */
export const newProductTags = (id: string) => [productTag(id), CATALOG];
