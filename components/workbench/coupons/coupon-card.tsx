import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EndButton } from "@/components/workbench/frame/end-button";
import type { CouponView } from "@/lib/coupons";
import { inFuture } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

const tones = { RUNNING: "pine", COMING: "calaite", GONE: "millet", OVER: "plain" } as const;

/** One coupon of the shop: how many are used, what it has cost, and the way to end it. */
export function CouponCard({ coupon, locale }: { coupon: CouponView; locale: Locale }) {
  const t = useTranslations("coupons.card");
  const { id, offFen, overFen, used, mostUses, givenFen, endsAt, state } = coupon;
  return (
    <Card className="grid grid-cols-1 gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-medium">
          {t("terms", { over: formatMoney(overFen, locale), off: formatMoney(offFen, locale) })}
        </span>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </p>
      <p>{t("used", { used, most: mostUses, fen: formatMoney(givenFen, locale) })}</p>
      <p className="text-sm text-quiet">
        {t("until", { day: formatDay(inFuture(-1, endsAt).toISOString(), locale) })}
      </p>
      {state !== "OVER" && (
        <EndButton operation="coupons.end" id={id} words={{ end: t("end"), ended: t("ended") }} />
      )}
    </Card>
  );
}
