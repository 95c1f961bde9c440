import type { ProductStatus } from "./index";

const moves = {
  DRAFT: ["ON_SALE", "IN_REVIEW"],
  IN_REVIEW: ["ON_SALE", "DRAFT"],
  ON_SALE: ["HIDDEN"],
  HIDDEN: ["ON_SALE"],
} as const satisfies Record<ProductStatus, readonly ProductStatus[]>;

/** Goods never come back on sale past the county: HIDDEN was on sale before, DRAFT is looked at first. */
export const canMove = (from: ProductStatus, to: ProductStatus) =>
  moves[from].some((status) => status === to);
