import "server-only";
import type { Regime } from "@/lib/catalog";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { inTransaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { guessShelf, regimeOf } from "./shelf";

/** Where a product of this name would lie and what law it falls under; writes nothing. */
export async function suggestShelf(
  viewer: Viewer,
  { shopId, title }: { shopId: string; title: string },
): Promise<Result<{ category: string; regime: Regime }, "NOT_FOUND" | "CATEGORY_UNKNOWN">> {
  if (!shopsFor(viewer, "product:edit").includes(shopId)) return fail("NOT_FOUND");
  return inTransaction(async (tx) => {
    const shelf = await guessShelf(tx, title, shopId);
    if (!shelf) return fail("CATEGORY_UNKNOWN");
    return ok({ category: shelf.slug, regime: await regimeOf(tx, shelf) });
  });
}
