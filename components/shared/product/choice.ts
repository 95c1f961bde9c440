import { formatDay } from "@/components/shared/catalog/day";
import { fill } from "@/components/ui/fill";
import type { VariantView } from "@/lib/catalog";
import { allowedOf, MOST_OF_LIMIT } from "@/lib/limits";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { type LimitWords, limitLine } from "./limit-line";

/** A variant as the buying island needs it; texts are ready. */
export type Choice = {
  id: string;
  label: string;
  priceFen: number;
  compareAtFen: number | null;
  /** The sentence that a special price runs, and what it costs without it. */
  special: { text: string; shelfFen: number } | null;
  /** "¥10.00/斤 · ¥20.00/千克", empty where weight means nothing. */
  perWeight: string;
  /** The one of them that compares sizes best: "¥10.00/斤". */
  perUnit: string;
  soldOut: boolean;
  /** How few and how many one may buy, and the line that says so; empty where any number. */
  least: number;
  most: number;
  limits: string;
  /** The checkout of this variant alone. */
  buyHref: string;
};

/** `special` has a place for the {day} until which it runs. */
type Units = { perJin: string; perKg: string; special: string; limits: LimitWords };

export function toChoice(variant: VariantView, units: Units, locale: Locale): Choice {
  const { id, label, priceFen, compareAtFen, perJinFen, perKgFen, soldOut } = variant;
  const per = (amount: number | null, unit: string) =>
    amount === null ? [] : [`${formatMoney(fen(amount), locale)}${unit}`];
  const weights = [...per(perJinFen, units.perJin), ...per(perKgFen, units.perKg)];
  const perWeight = weights.join(" · ");
  const perUnit = weights.at(locale === "zh" ? 0 : -1) ?? "";
  const { special } = variant;
  const day = special && formatDay(new Date(Date.parse(special.until) - 1).toISOString(), locale);
  const buyHref = localised(locale, paths.checkout(id));
  const { least, most } = allowedOf(variant.limits && { ...variant.limits, had: 0 }, MOST_OF_LIMIT);
  return {
    ...{ id, label, priceFen, compareAtFen, perWeight, perUnit, soldOut, buyHref, least, most },
    limits: limitLine(variant.limits, units.limits),
    special: special && {
      text: fill(units.special, { day: day ?? "" }),
      shelfFen: special.shelfFen,
    },
  };
}
