import type { ProductView } from "@/lib/catalog";
import { pictureUrl } from "@/lib/media";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { fen, plainYuan } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { Rating } from "@/lib/reviews";
import { JsonLd } from "./json-ld";

type Props = {
  product: ProductView;
  shop: string;
  /** Of true buyers only. */
  rating: Rating | null;
  locale: Locale;
};

const ratingData = ({ tenths, count }: Rating) => ({
  "@type": "AggregateRating",
  ratingValue: tenths / 10,
  reviewCount: count,
  bestRating: 5,
  worstRating: 1,
});

/** Product and one Offer a variant, for search engines. */
export function ProductData({ product, shop, rating, locale }: Props) {
  const url = `${env.publicOrigin}${localised(locale, paths.product(product.slug))}`;
  return (
    <JsonLd
      data={{
        "@type": "Product",
        "@id": url,
        name: product.title,
        description: product.summary,
        image: product.pictures.map(({ key }) =>
          new URL(pictureUrl(key, 1080), env.publicOrigin).toString(),
        ),
        category: product.category.name,
        ...(rating && { aggregateRating: ratingData(rating) }),
        brand: { "@type": "Brand", name: shop },
        offers: product.variants.map((variant) => ({
          "@type": "Offer",
          url,
          name: variant.label,
          sku: variant.id,
          price: plainYuan(fen(variant.priceFen)),
          priceCurrency: "CNY",
          availability: `https://schema.org/${variant.soldOut ? "OutOfStock" : "InStock"}`,
          itemCondition: "https://schema.org/NewCondition",
          seller: { "@type": "Organization", name: shop },
        })),
      }}
    />
  );
}
