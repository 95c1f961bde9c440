import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/components/shared/catalog/day";
import type { PaperKind, ProductView } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import type { ShopView } from "@/lib/shops/queries";
import { keepsFor } from "./shelf-life";

type Props = { product: ProductView; shop: ShopView; locale: Locale };

/** Who may make it before who may sell it. */
const licences: readonly PaperKind[] = [
  "FOOD_LICENCE",
  "WORKSHOP_REGISTRATION",
  "PREPACKED_FILING",
];

type Row =
  | "name"
  | "ingredients"
  | "weight"
  | "begun"
  | "keeps"
  | "keeping"
  | "origin"
  | "producer"
  | "licence";

const weightsOf = ({ variants }: ProductView, locale: Locale) =>
  [...new Set(variants.flatMap(({ netWeightG }) => netWeightG ?? []))]
    .map((grams) => formatWeight(grams, locale))
    .join(" / ");

/** A food's facts in the order of its label (GB 7718); what its kind needs none of is left out. */
export async function FoodLabel({ product, shop, locale }: Props) {
  const t = await getTranslations("product.foodLabel");
  const [latest] = product.batches;
  const keeps = keepsFor(product.shelfDays);
  const [licence] = licences.flatMap((wanted) =>
    product.papers.filter(({ kind }) => kind === wanted),
  );
  const { province, county, name } = shop.village;
  const rows: [Row, ReactNode][] = [
    ["name", product.title],
    ["ingredients", product.ingredients],
    ["weight", weightsOf(product, locale)],
    [
      "begun",
      latest && t(`begun.${latest.verb}`, { day: formatDay(latest.harvestedOn, locale, true) }),
    ],
    ["keeps", keeps.count && t(`keeps.${keeps.unit}`, { count: keeps.count })],
    ["keeping", product.keeping],
    ["origin", locale === "zh" ? `${province}${county}${name}` : `${name}, ${county}, ${province}`],
    ["producer", shop.name],
    ["licence", licence?.number],
  ];
  return (
    <table className="w-full border-collapse text-left">
      <tbody>
        {rows.map(
          ([row, value]) =>
            value && (
              <tr key={row} className="border-b border-hairline align-top last:border-0">
                <th scope="row" className="w-[30%] py-2.5 pr-3 font-normal text-quiet">
                  {t(`rows.${row}`)}
                </th>
                <td className="py-2.5 wrap-anywhere">{value}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
