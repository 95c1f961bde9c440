import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { ProductPaper } from "./index";

const MOST = 500;

function stateOf(isWaiting: boolean, isOver: boolean): ProductPaper["state"] {
  if (isWaiting) return "LOOK";
  return isOver ? "OVER" : "GOOD";
}

/** Every paper of the goods of one of the viewer's shops, first what runs out first. */
export async function listProductPapers(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<ProductPaper[]> {
  if (!shopsFor(viewer, "product:edit").includes(shopId)) return [];
  const waiting = { status: "PENDING", reasons: { has: "PAPERS" } } as const;
  const rows = await db.paper.findMany({
    where: { product: { shopId } },
    orderBy: [{ expiresOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      kind: true,
      number: true,
      expiresOn: true,
      product: {
        select: {
          id: true,
          titleZh: true,
          titleEn: true,
          changes: { where: waiting, take: 1, select: { id: true } },
        },
      },
    },
  });
  const today = businessDay(new Date());
  return rows.map(({ product, expiresOn, ...row }) => {
    const day = expiresOn?.toISOString().slice(0, 10) ?? null;
    return {
      ...row,
      productId: product.id,
      title: pick(product, "title", locale),
      expiresOn: day,
      state: stateOf(product.changes.length > 0, day !== null && day < today),
    };
  });
}
