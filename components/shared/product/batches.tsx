import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { BatchView } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

/** Harvests, newest first; each has a page of its own behind the code on the bag. */
export async function Batches({ batches, locale }: { batches: BatchView[]; locale: Locale }) {
  const t = await getTranslations("product.batch");
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {batches.map((batch) => (
        <li key={batch.code}>
          <Link
            href={localised(locale, paths.batch(batch.code))}
            className="flex items-center gap-3 rounded-lg border border-hairline bg-card p-4 hover:shadow-lift"
          >
            <span className="grid grow gap-0.5">
              <span className="font-medium">
                {t(`begun.${batch.verb}`)} {formatDay(batch.harvestedOn, locale, true)}
              </span>
              <span className="text-sm">{batch.field}</span>
              <span className="text-sm text-quiet tabular-nums">
                {batch.household && `${batch.household} · `}
                {t("weighed")} {formatWeight(batch.weighedG, locale)} · {batch.code}
              </span>
            </span>
            <Chevron className="text-quiet" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
