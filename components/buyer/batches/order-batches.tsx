import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { PackedBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Where what was bought grew: each line leads to the page of its batch, which knows nothing of the order. */
export function OrderBatches({ batches, locale }: { batches: PackedBatch[]; locale: Locale }) {
  const t = useTranslations("batches.order");
  const verbs = useTranslations("product.batch.begun");
  if (batches.length === 0) return null;
  return (
    <Card flush>
      <div className="px-4 pt-4 pb-2">
        <h2 className="font-semibold">{t("title")}</h2>
        <p className="text-sm text-quiet">{t("text")}</p>
      </div>
      <ul className="divide-y divide-hairline">
        {batches.map(({ code, title, harvestedOn, verb }) => (
          <li key={code}>
            <Link
              href={localised(locale, paths.batch(code))}
              className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-sunk/50"
            >
              <span className="grid min-w-0 grow">
                <span>{title}</span>
                <span className="text-sm text-quiet tabular-nums">
                  {t("line", { day: formatDay(harvestedOn, locale), begun: verbs(verb), code })}
                </span>
              </span>
              <Chevron className="text-quiet" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
