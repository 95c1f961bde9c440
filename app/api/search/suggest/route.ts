import { listHotWords, suggest } from "@/lib/catalog/queries";
import { isLocale } from "@/lib/platform/i18n";
import { refusalOf } from "../../limited";

export const dynamic = "force-dynamic";

/** What the typed beginning may mean; without one, what others look for. */
export async function GET(request: Request) {
  const refusal = await refusalOf("suggest", request.headers);
  if (refusal) return refusal;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale");
  const language = isLocale(locale) ? locale : "zh";
  const typed = asked.get("q")?.trim() ?? "";
  const answer = typed
    ? { suggestions: await suggest(typed, language), hot: [] }
    : { suggestions: [], hot: await listHotWords(language) };
  return Response.json(answer, { headers: { "Cache-Control": "public, max-age=60" } });
}
