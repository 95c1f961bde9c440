import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { CountyAlerts, ShopAlert } from "@/lib/reporting";

const SHOWN = 5;

function Shops({ shops, unit, locale }: { shops: ShopAlert[]; unit: string; locale: Locale }) {
  const t = useTranslations("county.alerts");
  return (
    <>
      <ul className="grid">
        {shops.slice(0, SHOWN).map(({ id, name, count }) => (
          <li key={id} className="border-b border-hairline last:border-0">
            <Link
              href={localised(locale, paths.countyShop(id))}
              className="flex min-h-12 items-center justify-between gap-3 hover:underline"
            >
              <span className="text-calaite">{name}</span>
              <span className="shrink-0 text-quiet tabular-nums">{t(unit, { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
      {shops.length > SHOWN && (
        <p className="text-sm text-quiet">{t("more", { count: shops.length - SHOWN })}</p>
      )}
    </>
  );
}

type Props = {
  alerts: CountyAlerts;
  /** With how many buyers who have waited for a day. */
  unanswered: ShopAlert[];
  locale: Locale;
};

/** Shops that need somebody to call before they complain: nothing sold for long, parcels or answers that are late. */
export function Alerts({ alerts, unanswered, locale }: Props) {
  const t = useTranslations("county.alerts");
  const format = useFormatter();
  const { silent, late, due, lateOfDue } = alerts;
  const share = format.number(due === 0 ? 0 : lateOfDue / due, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return (
    <Card className="grid content-start gap-5">
      <section className="grid gap-1">
        <h2 className="text-xl font-semibold">{t("late")}</h2>
        <p className="text-quiet">
          {due === 0 ? t("noneDue") : t("due", { due, late: lateOfDue, share })}
        </p>
        {late.length > 0 && <Shops shops={late} unit="parcels" locale={locale} />}
      </section>
      <section className="grid gap-1">
        <h2 className="text-xl font-semibold">{t("unanswered")}</h2>
        {unanswered.length > 0 ? (
          <Shops shops={unanswered} unit="buyers" locale={locale} />
        ) : (
          <p className="text-quiet">{t("noneUnanswered")}</p>
        )}
      </section>
      <section className="grid gap-1">
        <h2 className="text-xl font-semibold">{t("silent")}</h2>
        {silent.length > 0 ? (
          <Shops shops={silent} unit="days" locale={locale} />
        ) : (
          <p className="text-quiet">{t("noneSilent")}</p>
        )}
      </section>
    </Card>
  );
}
