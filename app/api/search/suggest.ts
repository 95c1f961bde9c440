import { refusalOf } from "@/app/api/limited";
import { listHotWords, suggest } from "@/lib/catalog/queries";
import { isLocale } from "@/lib/platform/i18n";
import { told } from "@/lib/platform/route";

/** What the typed beginning may mean; without one, what others look for. */
export async function answerSuggest(request: Request) {
  const refusal = await refusalOf("suggest", request.headers);
  if (refusal) return refusal;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale");
  const language = isLocale(locale) ? locale : "zh";
  const typed = asked.get("q")?.trim() ?? "";
  const answer = typed
    ? { suggestions: await suggest(typed, language), hot: [] }
    : { suggestions: [], hot: await listHotWords(language) };
  return told(answer, { cache: "public, max-age=60" });
}
