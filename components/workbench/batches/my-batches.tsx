import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { MyBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { BatchTools } from "./batch-tools";
import type { Days } from "./day-choice";

type Props = { batches: MyBatch[]; days: Days; locale: Locale };

/** The batches of one kind of goods, newest first, each with what can be done with it. */
export function MyBatches({ batches, days, locale }: Props) {
  const t = useTranslations("batches.mine");
  if (batches.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <ul className="grid grid-cols-1 gap-4">
      {batches.map((batch) => (
        <li key={batch.id}>
          <Card className="grid grid-cols-1 gap-4">
            <BatchFacts batch={batch} locale={locale} />
            {batch.withdrawn ? (
              <p className="text-brick">
                {t("withdrawn", {
                  day: formatDay(batch.withdrawn.on, locale, true),
                  why: batch.withdrawn.why,
                })}
              </p>
            ) : (
              <BatchTools batch={batch} days={days} locale={locale} />
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}

function BatchFacts({ batch, locale }: { batch: MyBatch; locale: Locale }) {
  const t = useTranslations("batches.mine");
  const weight = formatWeight(batch.weighedG, locale);
  const left = formatWeight(batch.weighedG - batch.usedG, locale);
  return (
    <div className="flex gap-4">
      <Picture
        picture={batch.picture}
        sizes="96px"
        square
        decorative
        className="w-24 shrink-0 self-start rounded-lg"
      />
      <div className="grid min-w-0 grow content-start gap-0.5">
        <p className="text-lg font-semibold whitespace-nowrap tabular-nums">{batch.code}</p>
        <p>{formatDay(batch.harvestedOn, locale, true)}</p>
        <p className="break-words text-quiet">
          {[batch.fieldZh, batch.household].filter(Boolean).join(" · ")}
        </p>
        <p className="tabular-nums">
          {weight}
          {batch.usedG > 0 && ` · ${t("left", { left })}`}
        </p>
        <Link
          href={localised(locale, paths.batch(batch.code))}
          className="inline-flex min-h-14 items-center text-calaite underline underline-offset-4"
        >
          {t("see")}
        </Link>
      </div>
    </div>
  );
}
