import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { monthName } from "@/components/ui/moment";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type CountyMonth, monthAfter } from "@/lib/reporting";

type Props = {
  month: string;
  /** Newest first. */
  months: readonly string[];
  /** Kept while another month is chosen. */
  kind: string;
  action: string;
  to: (month: string) => string;
  locale: Locale;
};

/** The month stands in the address: a plain form, and a link to the one before and after. */
export function MonthForm({ month, months, kind, action, to, locale }: Props) {
  const t = useTranslations("figures.county");
  const [newest = month, oldest = month] = [months[0], months.at(-1)];
  return (
    <div className="flex flex-wrap items-end gap-3">
      <form action={action} className="flex items-end gap-2">
        <input type="hidden" name="by" value={kind} />
        <div className="grid gap-1">
          <label htmlFor="month" className="text-sm text-quiet">
            {t("months")}
          </label>
          <Select key={month} id="month" name="month" defaultValue={month}>
            {months.map((one) => (
              <option key={one} value={one}>
                {monthName(one, locale)}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit" variant="quiet">
          {t("show")}
        </Button>
      </form>
      <nav aria-label={t("months")} className="flex gap-2">
        {month > oldest && (
          <ButtonLink variant="ghost" href={to(monthAfter(month, -1))}>
            ← {t("earlier")}
          </ButtonLink>
        )}
        {month < newest && (
          <ButtonLink variant="ghost" href={to(monthAfter(month, 1))}>
            {t("later")} →
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}

/** The same for the figures of this shop's own orders. */
export function MonthChooser({ figures, locale }: { figures: CountyMonth; locale: Locale }) {
  const { month, months, kind } = figures;
  const to = (wanted: string) => localised(locale, paths.countyFigures(wanted, kind));
  return (
    <MonthForm
      {...{ month, months, kind, to }}
      action={localised(locale, paths.countyFigures())}
      locale={locale}
    />
  );
}
