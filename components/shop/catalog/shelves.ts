import type { CategoryView } from "@/lib/catalog";

/** A shelf of the shop as its sign shows it. */
export type ShelfSign = Pick<CategoryView, "slug" | "name" | "glyph">;

/** Without their drawers, which a page would carry for nothing. */
export const shelfSigns = (tree: CategoryView[]): ShelfSign[] =>
  tree.map(({ slug, name, glyph }) => ({ slug, name, glyph }));
