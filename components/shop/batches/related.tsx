import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { RelatedBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  title: string;
  batches: RelatedBatch[];
  word: "madeOfText" | "madeIntoText";
  yieldPercent: number | null;
  locale: Locale;
};

/** Batches that went in, or came out, each with its own page; nothing where there are none. */
export async function Related({ title, batches, word, yieldPercent, locale }: Props) {
  const [t, verbs] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.batch.begun"),
  ]);
  if (batches.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      <ul className="grid gap-3">
        {batches.map((batch) => (
          <li key={batch.code}>
            <Link
              href={localised(locale, paths.batch(batch.code))}
              className="flex items-center gap-3 rounded-lg border border-hairline bg-card p-4 hover:shadow-lift"
            >
              <span className="grid grow gap-0.5">
                <span className="font-medium">{batch.title}</span>
                <span className="text-sm">
                  {verbs(batch.verb)} {formatDay(batch.harvestedOn, locale, true)}
                </span>
                <span className="text-sm text-quiet tabular-nums">
                  {t(word, { grams: formatWeight(batch.grams, locale), code: batch.code })}
                </span>
              </span>
              <Chevron className="text-quiet" />
            </Link>
          </li>
        ))}
      </ul>
      {yieldPercent !== null && <p className="mt-2">{t("yield", { yield: yieldPercent })}</p>}
    </section>
  );
}
