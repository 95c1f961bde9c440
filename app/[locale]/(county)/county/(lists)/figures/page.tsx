import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { CountyFiguresPage } from "@/components/desk/reporting/county-figures-page";
import { type Asked, chosen, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { paths } from "@/lib/platform/paths";
import { type CellQuestion, cellSorts, isCellKind, isMonth } from "@/lib/reporting";
import { getCountyMonth, getCountyYear } from "@/lib/reporting/queries";

const MOST_PAGES = 1_000;

/** Which lines of the table the address asks for; what makes no sense is left out. */
function questionOf(asked: Asked): CellQuestion {
  const page = Number(one(asked, "page"));
  return {
    q: one(asked, "q"),
    township: chosen(asked, "township"),
    sort: cellSorts.find((sort) => sort === asked.sort) ?? "sales",
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("figures.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyMonthPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, asked] = await Promise.all([currentLocale(), searchParams]);
  const door = { path: paths.countyFigures(), permission: "county:figures" } as const;
  const viewer = await enterDesk({ locale, ...door });
  const month = isMonth(asked.month) ? asked.month : null;
  const kind = isCellKind(asked.by) ? asked.by : "township";
  if (!viewer) return <NoPart locale={locale} />;
  const [figures, year] = await Promise.all([
    getCountyMonth(viewer, { month, kind, locale }),
    getCountyYear(viewer, month),
  ]);
  if (!figures || !year) return <NoPart locale={locale} />;
  return (
    <CountyFiguresPage figures={figures} year={year} question={questionOf(asked)} locale={locale} />
  );
}
