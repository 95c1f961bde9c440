import "server-only";
import { priceNow, pricesAt } from "@/lib/catalog/queries";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { Size } from "./index";

/** By product slug: the sizes of goods that come in more than one. */
export async function sizesOf(slugs: string[], locale: Locale): Promise<Record<string, Size[]>> {
  const products = await db.product.findMany({
    where: { slug: { in: slugs } },
    select: {
      slug: true,
      variants: {
        where: { active: true },
        orderBy: [{ sort: "asc" }, { id: "asc" }],
        select: { id: true, labelZh: true, labelEn: true, ...pricesAt(new Date()) },
      },
    },
  });
  return Object.fromEntries(
    products
      .filter(({ variants }) => variants.length > 1)
      .map(({ slug, variants }) => [
        slug,
        variants.map((one) => ({
          id: one.id,
          label: pick(one, "label", locale),
          unitFen: fen(priceNow(one).priceFen),
        })),
      ]),
  );
}
