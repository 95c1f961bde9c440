import { refusalOf } from "@/app/api/limited";
import { listCardsOf, MOST_CARDS } from "@/lib/catalog/queries";
import { isLocale } from "@/lib/platform/i18n";
import { told } from "@/lib/platform/route";

/** Cards of goods by their slugs, in their order; what is gone is left out. */
export async function answerCards(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale");
  const slugs = asked
    .getAll("slug")
    .filter((slug) => /^[\w-]{1,80}$/.test(slug))
    .slice(0, MOST_CARDS);
  return told(await listCardsOf(slugs, isLocale(locale) ? locale : "zh"));
}
