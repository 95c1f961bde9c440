import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { EndButton } from "@/components/workbench/frame/end-button";
import { VariantName } from "@/components/workbench/goods/variant-name";
import { inFuture } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import type { SpecialCard as Special } from "@/lib/specials";

const tones = { RUNNING: "pine", COMING: "calaite", GONE: "millet", OVER: "plain" } as const;

/** One special price of the shop: both prices, until when, how many are sold, and the way to end it. */
export function SpecialCard({ special, locale }: { special: Special; locale: Locale }) {
  const t = useTranslations("specials.card");
  const { id, title, label, priceFen, wasFen, startsAt, endsAt, quota, mostEach, taken, state } =
    special;
  const day = (at: Date) => formatDay(at.toISOString(), locale);
  return (
    <Card className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <VariantName label={label} title={title} />
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>
          {t("now")} <Money fen={priceFen} locale={locale} className="text-xl font-semibold" />
        </span>
        <span className="text-quiet">
          {t("usually")} <Money fen={wasFen} locale={locale} tone="struck" />
        </span>
      </p>
      <p>
        {quota === null ? t("taken", { taken }) : t("takenOf", { taken, quota })}
        {mostEach !== null && ` · ${t("each", { count: mostEach })}`}
      </p>
      <p className="text-sm text-quiet">
        {t("time", { from: day(startsAt), to: day(inFuture(-1, endsAt)) })}
      </p>
      {state !== "OVER" && (
        <EndButton operation="specials.end" id={id} words={{ end: t("end"), ended: t("ended") }} />
      )}
    </Card>
  );
}
