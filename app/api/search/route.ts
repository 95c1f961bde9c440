import { z } from "zod";
import { searchSorts } from "@/lib/catalog";
import { searchProducts } from "@/lib/catalog/queries";
import { locales } from "@/lib/platform/i18n";
import { parseYuan } from "@/lib/platform/money";
import { refusalOf } from "../limited";
import { forASecond } from "./for-a-second";

export const dynamic = "force-dynamic";

const searchAgain = forASecond(searchProducts);

const slug = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .optional()
  .catch(undefined);
const yuan = z
  .string()
  .transform((text) => parseYuan(text) ?? undefined)
  .optional()
  .catch(undefined);

/** What can't be read is left out: an address that somebody typed still finds something. */
const query = z.object({
  locale: z.enum(locales).catch("zh"),
  q: z
    .string()
    .transform((typed) => typed.slice(0, 64))
    .catch(""),
  category: slug,
  village: slug,
  shop: slug,
  min: yuan,
  max: yuan,
  sort: z.enum(searchSorts).catch("relevance"),
  page: z.coerce.number().int().min(1).max(50).catch(1),
});

/** Goods for words and filters (prices in yuan) as JSON; 24 a page. */
export async function GET(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { locale, min, max, ...filter } = query.parse(asked);
  const isTurned = min !== undefined && max !== undefined && min > max;
  const [minFen, maxFen] = isTurned ? [max, min] : [min, max];
  const answer = await searchAgain({ ...filter, minFen, maxFen }, locale);
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
