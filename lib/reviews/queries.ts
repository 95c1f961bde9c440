import "server-only";

export { hasReviewFile } from "./has-file";
export { countUnanswered, listOwnReviews, listReviews } from "./lists";
export { listReviewable } from "./mine";
export { getReviewsOfProduct, getReviewsOfShop } from "./shown";
