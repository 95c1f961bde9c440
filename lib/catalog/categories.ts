import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { CATALOG } from "./tags";
import type { CategoryView } from "./views";

/** The whole tree in the county's order, two levels deep. */
export const listCategories = cached(
  async (locale: Locale): Promise<CategoryView[]> => {
    const rows = await db.category.findMany({ orderBy: [{ sort: "asc" }, { slug: "asc" }] });
    const childrenOf = (parentId: string | null): CategoryView[] =>
      rows
        .filter((row) => row.parentId === parentId)
        .map((row) => ({
          slug: row.slug,
          name: pick(row, "name", locale),
          glyph: row.glyph,
          children: childrenOf(row.id),
        }));
    return childrenOf(null);
  },
  { key: "categories", tags: () => [CATALOG] },
);

/** A category with the root it belongs to; null for an unknown slug. */
export async function findCategory(slug: string, locale: Locale) {
  const tree = await listCategories(locale);
  const root = tree.find(
    (one) => one.slug === slug || one.children.some((child) => child.slug === slug),
  );
  const category = root?.slug === slug ? root : root?.children.find((child) => child.slug === slug);
  return root && category ? { root, category, tree } : null;
}
