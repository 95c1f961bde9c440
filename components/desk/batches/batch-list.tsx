import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { ChainState, CheckedBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Batches with how their entries stand, each leading to its page. */
export function BatchList({ batches, locale }: { batches: CheckedBatch[]; locale: Locale }) {
  const t = useTranslations("batches.county");
  return (
    <Card flush>
      <ul className="divide-y divide-hairline">
        {batches.map((batch) => (
          <li key={batch.code}>
            <Link
              href={localised(locale, paths.batch(batch.code))}
              className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunk/50"
            >
              <span className="grid min-w-0 gap-0.5">
                <span className="font-medium">
                  <span className="tabular-nums">{batch.code}</span> · {batch.title}
                </span>
                <span className="text-sm text-quiet tabular-nums">
                  {batch.shop} · {formatDay(batch.harvestedOn, locale, true)} ·{" "}
                  {t("entries", { count: batch.entries })}
                </span>
              </span>
              <span className="flex flex-wrap gap-1.5">
                {batch.isWithdrawn && <Badge>{t("withdrawn")}</Badge>}
                <Standing chain={batch.chain} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Standing({ chain }: { chain: ChainState }) {
  const t = useTranslations("batches.county");
  if (chain.is === "WHOLE") return <Badge tone="pine">{t("whole")}</Badge>;
  return (
    <Badge tone="brick">{chain.is === "ROW" ? t("row") : t("broken", { at: chain.at })}</Badge>
  );
}
