import { JsonLd } from "@/components/shared/seo/json-ld";
import type { BatchStory } from "@/lib/batches";
import { pictureUrl } from "@/lib/media";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** The batch for search engines. No hasGS1DigitalLink: no shop here has a GTIN. */
export function BatchData({ batch, locale }: { batch: BatchStory; locale: Locale }) {
  const url = `${env.publicOrigin}${localised(locale, paths.batch(batch.code))}`;
  return (
    <JsonLd
      data={{
        "@type": "Product",
        "@id": url,
        url,
        name: batch.title,
        identifier: batch.code,
        productionDate: batch.harvestedOn,
        image: batch.photos.map(({ picture }) =>
          new URL(pictureUrl(picture.key, 1080), env.publicOrigin).toString(),
        ),
        brand: { "@type": "Brand", name: batch.shop.name },
        countryOfOrigin: { "@type": "Country", name: "CN" },
        weight: { "@type": "QuantitativeValue", value: batch.weighedG, unitCode: "GRM" },
      }}
    />
  );
}
