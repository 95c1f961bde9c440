import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { BatchStory } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = { batch: BatchStory; locale: Locale };

/** Field, weight, household and village, two beside each other. */
export async function BatchFacts({ batch, locale }: Props) {
  const [t, words] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.batch"),
  ]);
  const { village } = batch;
  const place = { province: village.province, county: village.county, village: village.name };
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{t("facts")}</h2>
      <dl className="grid gap-px overflow-hidden rounded-lg border border-hairline bg-hairline md:grid-cols-2">
        <Fact word={words("field")}>{batch.field}</Fact>
        <Fact word={t("weight")}>{formatWeight(batch.weighedG, locale)}</Fact>
        <Fact word={words("household")}>
          <Link
            href={localised(locale, paths.shop(batch.shop.slug))}
            className="text-calaite underline underline-offset-4"
          >
            {batch.household ?? batch.shop.name}
          </Link>
        </Fact>
        <Fact word={t("where")}>
          <Link
            href={localised(locale, paths.village(village.slug))}
            className="text-calaite underline underline-offset-4"
          >
            {t("place", place)}
          </Link>
          {village.altitudeM !== null && (
            <span className="block text-base font-normal text-quiet">
              {t("altitude", { metres: village.altitudeM })}
            </span>
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="bg-card p-4">
      <dt className="text-sm text-quiet">{word}</dt>
      <dd className="text-lg font-medium break-words">{children}</dd>
    </div>
  );
}
