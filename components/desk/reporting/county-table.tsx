import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { type CellFigure, type CellKind, type CountyMonth, perDay } from "@/lib/reporting";
import { Trend } from "./trend";

type Column = { key: string; head: string; cell: (figure: CellFigure) => ReactNode };

/** New shops are counted where they stand: by township and village. */
const hasPlaces = (kind: CellKind) => kind === "township" || kind === "village";

function useColumns(figures: CountyMonth, locale: Locale): Column[] {
  const t = useTranslations("figures.county");
  const format = useFormatter();
  const number = (key: "orders" | "buyers" | "shops" | "newShops" | "units", head: string) => ({
    ...{ key, head, cell: ({ now }: CellFigure) => format.number(now[key]) },
  });
  const trend = (key: "monthBefore" | "yearBefore") => ({
    key,
    head: t(key),
    cell: (figure: CellFigure) => {
      const compared = perDay(figures, figure, "fen");
      return <Trend now={compared.now} before={compared[key]} />;
    },
  });
  return [
    {
      key: "fen",
      head: t("sales"),
      cell: ({ now }) => <Money fen={now.fen} locale={locale} className="font-semibold" />,
    },
    ...[trend("monthBefore"), trend("yearBefore")],
    ...[number("orders", t("orders")), number("buyers", t("buyers"))],
    ...(figures.kind === "shop" ? [] : [number("shops", t("shops"))]),
    ...(hasPlaces(figures.kind) ? [number("newShops", t("newShopsShort"))] : []),
    number("units", t("units")),
    {
      key: "weight",
      head: t("weight"),
      cell: ({ now }) => format.number(now.weightG / GRAMS_PER_KG, { maximumFractionDigits: 0 }),
    },
  ];
}

/** Where the desk keeps the thing that a line is about. */
const placeOf = { shop: paths.countyShop, village: paths.countyVillage } as const;

function Name({ figure, kind, locale }: { figure: CellFigure; kind: CellKind; locale: Locale }) {
  if (kind !== "shop" && kind !== "village") return figure.name;
  return (
    <Link
      href={localised(locale, placeOf[kind](figure.key))}
      className="inline-flex min-h-12 items-center text-calaite hover:underline"
    >
      {figure.name}
    </Link>
  );
}

type Props = { figures: CountyMonth; cells: CellFigure[]; caption: string; locale: Locale };

/** A real table on a desktop; on a phone every row is a card that names its numbers. */
export function CountyTable({ figures, cells, caption, locale }: Props) {
  const t = useTranslations("figures.county");
  const columns = useColumns(figures, locale);
  return (
    <table className="w-full max-lg:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-lg:sr-only">
        <tr className="border-b border-edge text-sm text-quiet">
          <th scope="col" className="py-2 text-left font-medium">
            {t(`name.${figures.kind}`)}
          </th>
          {columns.map(({ key, head }) => (
            <th key={key} scope="col" className="py-2 pl-3 text-right font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:grid max-lg:gap-3 sm:max-lg:grid-cols-2">
        {cells.map((figure) => (
          <tr
            key={figure.key}
            className={cn(
              "border-hairline hover:bg-sunk lg:border-b",
              "max-lg:block max-lg:rounded-lg max-lg:border max-lg:bg-card max-lg:p-4",
            )}
          >
            <th scope="row" className="py-2.5 text-left font-medium max-lg:block max-lg:pt-0">
              <Name figure={figure} kind={figures.kind} locale={locale} />
              {figure.within && (
                <span className="block text-sm font-normal text-quiet">{figure.within}</span>
              )}
            </th>
            {columns.map(({ key, head, cell }) => (
              <td
                key={key}
                className="py-2.5 pl-3 text-right tabular-nums max-lg:flex max-lg:justify-between max-lg:gap-3 max-lg:py-1 max-lg:pl-0"
              >
                <span aria-hidden className="text-quiet lg:hidden">
                  {head}
                </span>
                {cell(figure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
