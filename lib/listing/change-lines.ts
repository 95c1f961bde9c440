import "server-only";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import type { ChangeLine } from "./index";
import type { StoredPatch } from "./weigh";

type Product = {
  titleZh: string;
  titleEn: string;
  summaryZh: string;
  category: { slug: string; nameZh: string; nameEn: string };
  variants: { id: string; labelZh: string; labelEn: string; priceFen: number }[];
};

type Price = NonNullable<StoredPatch["prices"]>[number];

function priceLine(product: Product, { id, priceFen }: Price, locale: Locale): ChangeLine[] {
  const variant = product.variants.find((one) => one.id === id);
  if (!variant) return [];
  const share = Math.round((priceFen / variant.priceFen - 1) * 100);
  return [
    {
      field: `price:${pick(variant, "label", locale)}`,
      before: formatMoney(fen(variant.priceFen), locale),
      after: `${formatMoney(fen(priceFen), locale)} (+${share} %)`,
    },
  ];
}

const wholeProduct = (product: Product, locale: Locale): ChangeLine[] => [
  { field: "titleZh", before: "", after: product.titleZh },
  { field: "titleEn", before: "", after: product.titleEn },
  { field: "summary", before: "", after: product.summaryZh },
  { field: "category", before: "", after: pick(product.category, "name", locale) },
  ...product.variants.map((variant) => ({
    field: `price:${pick(variant, "label", locale)}`,
    before: "",
    after: formatMoney(fen(variant.priceFen), locale),
  })),
];

/** What a change says about each field, before and after; of a new product all there is. */
export function linesOf(
  product: Product,
  patch: StoredPatch,
  isNew: boolean,
  locale: Locale,
): ChangeLine[] {
  if (isNew) return wholeProduct(product, locale).filter(({ after }) => after !== "");
  const { titleZh, titleEn, category, prices = [] } = patch;
  return [
    ...(titleZh === undefined
      ? []
      : [{ field: "titleZh", before: product.titleZh, after: titleZh }]),
    ...(titleEn === undefined
      ? []
      : [{ field: "titleEn", before: product.titleEn, after: titleEn }]),
    ...(category === undefined
      ? []
      : [{ field: "category", before: product.category.slug, after: category }]),
    ...prices.flatMap((price) => priceLine(product, price, locale)),
  ];
}
