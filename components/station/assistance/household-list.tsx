import { useTranslations } from "next-intl";
import { lastDay } from "@/components/shared/assistance/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { HouseholdView } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { households: HouseholdView[]; locale: Locale };

/** The village: who needs what today, as far as they let the station know. */
export function HouseholdList({ households, locale }: Props) {
  const t = useTranslations("assistance.station");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("households")}</h2>
      {households.length === 0 ? (
        <Notice title={t("noHouseholds")}>{t("noHouseholdsText")}</Notice>
      ) : (
        <Card flush>
          <ul className="divide-y divide-hairline">
            {households.map((household) => (
              <li key={household.shopId}>
                <Link
                  href={localised(locale, paths.stationShop(household.shopId))}
                  className="flex min-h-18 items-center gap-3 px-4 py-3 -outline-offset-3 hover:bg-sunk"
                >
                  <span className="grid min-w-0 grow gap-1">
                    <span className="text-lg font-medium">{household.owner}</span>
                    <span className="text-sm text-quiet">{household.name}</span>
                    <Needs household={household} locale={locale} />
                  </span>
                  <Chevron className="text-quiet" />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}

function Needs({ household, locale }: { household: HouseholdView; locale: Locale }) {
  const t = useTranslations("assistance.station");
  const { consent, isOpening, waits, toShip, low } = household;
  const quiet = consent && !isOpening && !waits && !toShip && !low;
  return (
    <span className="flex flex-wrap gap-1.5">
      {waits && <Badge tone="brick">{t("waits")}</Badge>}
      {isOpening && <Badge tone="calaite">{t("opening")}</Badge>}
      {Boolean(toShip) && <Badge tone="millet">{t("toShip", { count: toShip ?? 0 })}</Badge>}
      {Boolean(low) && <Badge tone="millet">{t("low", { count: low ?? 0 })}</Badge>}
      {quiet && <Badge>{t("nothing")}</Badge>}
      {consent ? (
        <Badge tone="pine">{t("until", { day: lastDay(consent.until, locale) })}</Badge>
      ) : (
        <Badge>{t("noConsent")}</Badge>
      )}
    </span>
  );
}
