import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { applyParts } from "./apply-parts";
import { regimeOf } from "./shelf";
import type { StoredPatch } from "./weigh";

const plain = [
  "titleZh",
  "titleEn",
  "summaryZh",
  "summaryEn",
  "storyZh",
  "storyEn",
  "keepingZh",
  "keepingEn",
  "ingredientsZh",
  "ingredientsEn",
  "shelfDays",
  "voiceId",
  "returnPolicy",
  "makeDays",
] as const;

type Refusal = "NOT_FOUND" | "CATEGORY_UNKNOWN" | "LINEAGE_LOOP";

async function shelfColumns(tx: Transaction, slug: string | undefined) {
  if (slug === undefined) return {};
  const shelf = await tx.category.findUnique({ where: { slug } });
  return shelf && { categoryId: shelf.id, regime: await regimeOf(tx, shelf) };
}

/** Writes a patch onto a product, in the transaction of whoever may. Assets and words are checked before. */
export async function applyPatch(
  tx: Transaction,
  product: { id: string },
  patch: StoredPatch,
  actorId: string | null,
): Promise<Result<null, Refusal>> {
  const shelf = await shelfColumns(tx, patch.category);
  if (!shelf) return fail("CATEGORY_UNKNOWN");
  const texts = Object.fromEntries(
    plain.flatMap((name) => (patch[name] === undefined ? [] : [[name, patch[name]]])),
  );
  await tx.product.update({
    where: { id: product.id },
    data: { ...texts, ...shelf, updatedAt: new Date() },
  });
  const parts = await applyParts(tx, product.id, patch, actorId);
  return parts.ok ? ok(null) : parts;
}
