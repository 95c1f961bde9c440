import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/components/shared/catalog/day";
import type { ProductView } from "@/lib/catalog";
import { getRegions } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import type { ShopView } from "@/lib/shops/queries";
import { DeliveryPlace } from "./delivery-place";
import { deliveryWords } from "./words";

type Props = { product: ProductView; shop: ShopView; shipDays: number; locale: Locale };

/** What one asks before buying: when it leaves, from where, which harvest, and can it go back. */
export async function Facts({ product, shop, shipDays, locale }: Props) {
  const [t, regions] = await Promise.all([getTranslations("product"), getRegions()]);
  const [latest] = product.batches;
  const { province, county } = shop.village;
  return (
    <dl
      aria-label={t("facts.label")}
      className="grid gap-3 rounded-lg border border-hairline bg-card p-4"
    >
      <Fact word={t("facts.freight")}>
        <DeliveryPlace
          provinces={regions.map((region) => ({ code: region.code, name: region[locale] }))}
          words={deliveryWords(locale)}
          locale={locale}
        />
      </Fact>
      <Fact word={t("facts.ship")}>
        {t("facts.shipValue", { days: shipDays + product.makeDays, province, county })}
      </Fact>
      <Fact word={t("facts.origin")}>
        {locale === "zh"
          ? `${province}${county}${shop.village.name}`
          : `${shop.village.name}, ${county}, ${province}`}
      </Fact>
      {latest && (
        <Fact word={t("facts.batch")}>
          {t("facts.batchValue", {
            begun: t(`batch.begun.${latest.verb}`),
            day: formatDay(latest.harvestedOn, locale, true),
            field: latest.field,
          })}
        </Fact>
      )}
      {product.asks.length > 0 && (
        <Fact word={t("facts.asks")}>
          {product.asks.map(({ label }) => label).join(locale === "zh" ? "、" : ", ")}
        </Fact>
      )}
      <Fact word={t("facts.returns")}>{t(`returns.${product.returnPolicy}`)}</Fact>
    </dl>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[min(4.6em,34%)_minmax(0,1fr)] gap-2 text-sm">
      <dt className="text-quiet">{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
