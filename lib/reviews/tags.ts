/** Spoiled by every change of a review of this product that a visitor can see. */
export const reviewsTag = (productId: string) => `reviews:${productId}`;

/** The same for all the goods of a shop. */
export const shopReviewsTag = (shopId: string) => `shop-reviews:${shopId}`;
