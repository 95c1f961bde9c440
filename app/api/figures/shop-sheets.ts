import "server-only";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import type { Cell, Sheet } from "@/lib/platform/sheets";
import type { ProductFigure, ShopFigures } from "@/lib/reporting";

type Words = Awaited<ReturnType<typeof words>>;

const words = (locale: Locale) => wordsOf(locale, "figures");

const kilos = (grams: number) => (grams > 0 ? grams / GRAMS_PER_KG : null);

/** What the columns of the days are called. */
export async function dayHeads(locale: Locale) {
  const t = await words(locale);
  return (["day", "product", "units", "weight", "sold", "refunds"] as const).map((name) =>
    t(`file.${name}`),
  );
}

/** One line of the days. */
export const dayCells = (day: {
  day: string;
  title: string;
  units: number;
  weightG: number;
  soldFen: ProductFigure["soldFen"];
  refundFen: ProductFigure["soldFen"];
}): Cell[] => [
  ...[day.day, day.title, day.units, kilos(day.weightG)],
  ...[{ fen: day.soldFen }, { fen: day.refundFen }],
];

function products(t: Words, figures: ShopFigures): Sheet {
  const money = ["sold", "borne", "fee", "earned", "perKg", "before"] as const;
  return {
    name: t("file.sheets.products"),
    heads: [
      ...(["product", "units", "weight", ...money, "source"] as const).map((name) =>
        t(`file.${name}`),
      ),
    ],
    rows: figures.products.map(({ baseline, perKgFen, ...one }) => [
      ...[one.title, one.units, kilos(one.weightG)],
      ...[{ fen: one.soldFen }, { fen: one.borneFen }, { fen: one.feeFen }, { fen: one.earnedFen }],
      perKgFen === null ? null : { fen: perKgFen },
      ...(baseline ? [{ fen: baseline.fenPerKg }, baseline.source] : [null, null]),
    ]),
  };
}

const months = (t: Words, figures: ShopFigures): Sheet => ({
  name: t("file.sheets.months"),
  heads: [t("file.month"), t("file.now"), t("file.lastYear")],
  rows: figures.months.map(({ month, fen, before }) => [
    ...[month, fen === null ? null : { fen }, { fen: before }],
  ]),
});

const provinces = (t: Words, figures: ShopFigures): Sheet => ({
  name: t("file.sheets.provinces"),
  heads: [t("file.province"), t("file.orders"), t("file.sold")],
  rows: figures.provinces.map(({ name, orders, fen }) => [name, orders, { fen }]),
});

const how = (t: Words): Sheet => ({
  name: t("file.sheets.how"),
  heads: [t("file.sheets.how"), ""],
  rows: (["sold", "products", "earned", "where", "buyers"] as const).map((part) => [
    ...[t(`${part}.title`), t(`${part}.how`)],
  ]),
});

/** All figures of a shop's page as pages of an Excel file, with the days that were read for it. */
export async function shopSheets(
  figures: ShopFigures,
  days: Cell[][],
  locale: Locale,
): Promise<Sheet[]> {
  const t = await words(locale);
  const daily = { name: t("file.sheets.days"), heads: await dayHeads(locale), rows: days };
  return [products(t, figures), months(t, figures), provinces(t, figures), daily, how(t)];
}
