import { useTranslations } from "next-intl";
import { FilterForm } from "@/components/desk/register/filter-form";
import { Pager } from "@/components/desk/register/pager";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths, withQuery } from "@/lib/platform/paths";
import { type CellQuestion, type CountyMonth, cellSorts, narrow } from "@/lib/reporting";
import { CountyTable } from "./county-table";

type Props = { figures: CountyMonth; question: CellQuestion; caption: string; locale: Locale };

/** A county table; of shops and villages, which are many, a page at a time and narrowed. */
export function CountyLines({ figures, question, caption, locale }: Props) {
  const t = useTranslations("figures.county");
  const { month, kind, townships } = figures;
  const here = localised(locale, paths.countyFigures());
  const { found, cells, hasMore } = narrow(figures, question);
  const { q, township, sort, page } = question;
  const asked = { month, by: kind, q, township, sort: sort === "sales" ? "" : sort };
  return (
    <>
      {townships.length > 0 && (
        <FilterForm
          action={here}
          kept={{ month, by: kind }}
          filters={[
            { kind: "search", name: "q", label: t("search"), value: q },
            {
              kind: "choice",
              name: "township",
              label: t("name.township"),
              value: township,
              options: townships.map(({ key, name }) => ({ value: key, label: name })),
            },
            {
              kind: "choice",
              name: "sort",
              label: t("sort"),
              value: sort,
              isOrder: true,
              options: cellSorts.map((value) => ({ value, label: t(`sorts.${value}`) })),
            },
          ]}
        />
      )}
      {cells.length === 0 ? (
        <EmptyState
          picture={<NothingFoundScene />}
          title={t(figures.cells.length === 0 ? "none" : "noneFound")}
        />
      ) : (
        <>
          {townships.length > 0 && <p className="text-quiet">{t("found", { count: found })}</p>}
          <CountyTable figures={figures} cells={cells} caption={caption} locale={locale} />
        </>
      )}
      <Pager
        first={page > 1 ? withQuery(here, asked) : null}
        next={hasMore ? withQuery(here, { ...asked, page: String(page + 1) }) : null}
      />
    </>
  );
}
