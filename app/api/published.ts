import { refusalOf } from "@/app/api/limited";
import { isLocale } from "@/lib/platform/i18n";
import { told } from "@/lib/platform/route";
import { csvFile } from "@/lib/platform/sheets";
import { ALL, type Figure, type PublishedMonth } from "@/lib/published";
import { findPublishedMonth } from "@/lib/published/queries";
import { isMonth } from "@/lib/reporting";

const heads = ["month", "village", "category", "sales_fen", "shops", "not_shown_because"];

type Row = { village: string; category: string; figure: Figure };

/** Villages and shelves by their addresses, "all" for totals. */
function rowsOf({ villages, categories, figures }: PublishedMonth): Row[] {
  const slug = (lines: PublishedMonth["villages"], key: string) =>
    key === ALL ? ALL : (lines.find((line) => line.key === key)?.slug ?? key);
  return Object.entries(figures).map(([key, figure]) => {
    const [village = ALL, category = ALL] = key.split(" ");
    return { village: slug(villages, village), category: slug(categories, category), figure };
  });
}

const linesOf = (month: PublishedMonth) =>
  rowsOf(month).map(({ village, category, figure }) => {
    const shown = "fen" in figure ? [figure.fen, figure.shops, ""] : ["", "", figure.hidden];
    return [month.month, village, category, ...shown];
  });

const asData = (month: PublishedMonth) => ({
  month: month.month,
  publishedOn: month.publishedOn,
  currency: "CNY",
  unit: "fen",
  villages: month.villages.map(({ slug, name }) => ({ slug, name })),
  categories: month.categories.map(({ slug, name }) => ({ slug, name })),
  cells: rowsOf(month).map(({ village, category, figure }) => ({ village, category, ...figure })),
});

/** A published month as open data, CSV or JSON; the same for everybody. */
export async function answerPublished(
  request: Request,
  { month: wanted = "" }: Record<string, string>,
) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale");
  const month =
    isMonth(wanted) && isLocale(locale) ? await findPublishedMonth(wanted, locale) : null;
  if (!month) return new Response(null, { status: 404 });
  const name = `chushan-${month.month}`;
  if (asked.get("format") === "csv") return csvFile(name, heads, linesOf(month));
  return told(asData(month), { cache: "public, max-age=3600" });
}
