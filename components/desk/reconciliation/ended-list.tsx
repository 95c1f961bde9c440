import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/lib/platform/i18n";
import type { DifferenceView } from "@/lib/reconciliation";
import { Sides } from "./sides";

/** What was sorted out lately, and how. */
export function EndedList({ ended, locale }: { ended: DifferenceView[]; locale: Locale }) {
  const t = useTranslations("reconciliation");
  if (ended.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
        {t("ended", { count: ended.length })}
      </summary>
      <ul className="grid gap-3">
        {ended.map((one) => (
          <li key={one.id}>
            <Card className="grid gap-2">
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <h3 className="font-semibold">{t(`kind.${one.kind}.word`)}</h3>
                {one.end && <Badge tone="pine">{t(`end.${one.end}`)}</Badge>}
              </div>
              <p className="text-quiet tabular-nums">
                {dayText(one.day, locale)}
                {one.order && ` · ${one.order}`}
              </p>
              <Sides difference={one} locale={locale} />
              {one.note && <p className="rounded-md bg-sunk px-3 py-2">{one.note}</p>}
            </Card>
          </li>
        ))}
      </ul>
    </details>
  );
}
