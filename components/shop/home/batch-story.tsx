import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { cardWords } from "@/components/shared/catalog/words";
import { Link } from "@/components/ui/link";
import { findBatch, findNewestBatch } from "@/lib/batches/queries";
import { listCards } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { SeasonCard } from "./season-card";

/** The newest harvest: whose, from which field, how much of it there is. */
export async function BatchStory({ locale }: { locale: Locale }) {
  const code = await findNewestBatch();
  const batch = code && (await findBatch(code, locale));
  if (!batch) return null;
  const [t, verbs, [card]] = await Promise.all([
    getTranslations("home"),
    getTranslations("product.batch.begun"),
    listCards([batch.productId], locale),
  ]);
  return (
    <section className="page mt-10 lg:mt-14">
      <div className="grid gap-4 rounded-lg bg-millet-tint p-5 md:grid-cols-[1fr_20rem] md:items-center lg:p-8">
        <div className="grid gap-1">
          <h2 className="text-xl font-semibold lg:text-2xl">{t("batch")}</h2>
          <p className="text-lg">
            {verbs(batch.verb)} {formatDay(batch.harvestedOn, locale)} · {batch.field}
          </p>
          <p className="text-sm text-quiet">
            {[batch.village.name, batch.household, formatWeight(batch.weighedG, locale)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p>
            <Link
              href={localised(locale, paths.batch(batch.code))}
              className="inline-flex min-h-11 items-center text-calaite underline underline-offset-4"
            >
              {t("batchMore", { code: batch.code })}
            </Link>
          </p>
        </div>
        {card && <SeasonCard card={card} locale={locale} from={cardWords(locale).from} />}
      </div>
    </section>
  );
}
