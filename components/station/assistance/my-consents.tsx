import { useTranslations } from "next-intl";
import { ConsentState } from "@/components/shared/assistance/consent-card";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { ConsentView } from "@/lib/assistance";
import { DAY } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { consents: ConsentView[]; locale: Locale };

const SHOWN = 20;

const endsSoon = ({ state, until }: ConsentView) =>
  state === "ACTIVE" && Date.parse(until) - Date.now() < 7 * DAY;

/** For whom this assistant may act, until when; what has ended stands below. */
export function MyConsents({ consents, locale }: Props) {
  const t = useTranslations("assistance");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("station.consents")}</h2>
      {consents.length === 0 ? (
        <Notice title={t("station.noConsents")} />
      ) : (
        <Card flush>
          <ul className="divide-y divide-hairline">
            {consents.slice(0, SHOWN).map((consent) => (
              <li key={consent.id}>
                <Link
                  href={localised(locale, paths.stationShop(consent.shop.id))}
                  className="grid gap-1 px-4 py-3 -outline-offset-3 hover:bg-sunk"
                >
                  <span className="flex flex-wrap items-center justify-between gap-2">
                    <span className="font-medium">{consent.shop.owner}</span>
                    <ConsentState consent={consent} locale={locale} />
                  </span>
                  <span className="text-sm text-quiet">
                    {consent.scopes
                      .map((scope) => t(`scopeShort.${scope}`))
                      .join(t("household.and"))}
                    {endsSoon(consent) && ` · ${t("station.soon")}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}
