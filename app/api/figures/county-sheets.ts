import "server-only";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import type { Cell, Sheet } from "@/lib/platform/sheets";
import type { CellFigure, CountyMonth } from "@/lib/reporting";

const words = (locale: Locale) => wordsOf(locale, "figures");

const columns = ["sales", "salesBefore", "salesLastYear", "orders", "buyers", "shops"] as const;
const more = ["newShops", "units", "weight"] as const;

/** A line of a county table, as the columns of `cellHeads` want it. */
export const countyCells = ({ name, within, now, monthBefore, yearBefore }: CellFigure): Cell[] => [
  ...[name, within, { fen: now.fen }, { fen: monthBefore.fen }, { fen: yearBefore.fen }],
  ...[now.orders, now.buyers, now.shops, now.newShops, now.units, now.weightG / GRAMS_PER_KG],
];

export async function countyHeads(locale: Locale) {
  const t = await words(locale);
  return (["name", "within", ...columns, ...more] as const).map((name) => t(`file.${name}`));
}

/** Each table of a month as a page of an Excel file, the whole county on top of each. */
export async function countySheets(months: CountyMonth[], locale: Locale): Promise<Sheet[]> {
  const t = await words(locale);
  const heads = await countyHeads(locale);
  const how = ["fen", "orders", "buyers", "shops", "newShops", "weight"] as const;
  return [
    ...months.map(({ kind, cells, county }) => ({
      name: t(`county.kind.${kind}`),
      heads,
      rows: [{ ...county, name: t("county.title") }, ...cells].map(countyCells),
    })),
    {
      name: t("file.sheets.how"),
      heads: [t("file.sheets.how"), ""],
      rows: how.map((one) => [
        ...[t(`county.${one === "fen" ? "sales" : one}`), t(`county.how.${one}`)],
      ]),
    },
  ];
}
