import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { FilledBar } from "@/components/shared/subsidies/filled-bar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { ProgrammeView } from "@/lib/subsidies";
import { cycleTones } from "./cycle-tones";
import { ComputePeriod, EndProgramme } from "./programme-buttons";
import { TermsList } from "./terms-list";

type Props = { programme: ProgrammeView; locale: Locale };

/** A programme: its terms, what of its budget is gone, its periods and what can be computed now. */
export function ProgrammeCard({ programme, locale }: Props) {
  const t = useTranslations("subsidies");
  const { id, name, budgetFen, spentFen, isEnded, cycles, due, hasMore } = programme;
  const sums = { spent: formatMoney(spentFen, locale), budget: formatMoney(budgetFen, locale) };
  const days = (one: { fromOn: string; untilOn: string }) => ({
    from: dayText(one.fromOn, locale),
    to: dayText(one.untilOn, locale),
  });
  return (
    <Card className="grid gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <span className="text-xl font-semibold">{name}</span>
        {isEnded && <Badge>{t("ended")}</Badge>}
      </p>
      <TermsList terms={programme} locale={locale} />
      <div className="grid gap-1">
        <p>{t("budget.said", sums)}</p>
        <FilledBar share={spentFen / budgetFen} said={t("budget.bar", sums)} />
      </div>
      <ul className="grid divide-y divide-hairline">
        {cycles.map((cycle) => (
          <li key={cycle.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <Link
              href={localised(locale, paths.countySubsidyCycle(cycle.id))}
              className="inline-flex min-h-(--control) items-center text-calaite"
            >
              {t("period", days(cycle))}
            </Link>
            <span className="text-quiet">
              {t("cycle.shops", { count: cycle.shops, held: cycle.held })}
            </span>
            <Badge tone={cycleTones[cycle.status]}>{t(`cycle.status.${cycle.status}`)}</Badge>
            <Money fen={cycle.rewardFen} locale={locale} className="font-semibold" />
          </li>
        ))}
      </ul>
      {due.map((period) => (
        <ComputePeriod
          key={period.fromOn}
          programmeId={id}
          fromOn={period.fromOn}
          label={t("compute", days(period))}
          locale={locale}
        />
      ))}
      {hasMore && due.length === 0 && <p className="text-quiet">{t("notDue")}</p>}
      {hasMore && <EndProgramme id={id} />}
    </Card>
  );
}
