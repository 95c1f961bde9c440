import { z } from "zod";
import { productKindNames, searchSorts } from "@/lib/catalog";
import { locales } from "@/lib/platform/i18n";
import { parseYuan } from "@/lib/platform/money";

const slug = z.string().regex(/^[\w-]{1,80}$/);
const wished = slug.optional().catch(undefined);
const yuan = z
  .string()
  .transform((text) => parseYuan(text) ?? undefined)
  .optional()
  .catch(undefined);

/** The page that asks: "village:shiyao". */
const within = z
  .string()
  .transform((text) => text.split(":"))
  .pipe(z.tuple([z.enum(["category", "village", "shop"]), slug]))
  .transform(([kind, name]) => ({ kind, slug: name }))
  .optional()
  .catch(undefined);

/** What can't be read is left out: an address that somebody typed still finds something. */
const query = z.object({
  locale: z.enum(locales).catch("zh"),
  q: z
    .string()
    .transform((typed) => typed.slice(0, 64))
    .catch(""),
  within,
  category: wished,
  village: wished,
  shop: wished,
  kind: z.enum(productKindNames).optional().catch(undefined),
  min: yuan,
  max: yuan,
  stock: z
    .literal("yes")
    .transform(() => true)
    .optional()
    .catch(undefined),
  sort: z.enum(searchSorts).catch("relevance"),
  page: z.coerce.number().int().min(1).max(50).catch(1),
});

/** The question in an address: words and filters, prices in yuan, the lower one first whichever way they came. */
export function readQuestion(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { locale, min, max, stock: inStock, ...rest } = query.parse(asked);
  const isTurned = min !== undefined && max !== undefined && min > max;
  const [minFen, maxFen] = isTurned ? [max, min] : [min, max];
  return { locale, filter: { ...rest, minFen, maxFen, inStock } };
}
