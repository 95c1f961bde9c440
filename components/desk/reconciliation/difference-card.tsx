import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/lib/platform/i18n";
import { type DifferenceView, mendsOf } from "@/lib/reconciliation";
import { MendButton } from "./mend-button";
import { Sides } from "./sides";

/** One thing that does not fit: what, of which order, by how much, and what can be done. */
export function DifferenceCard(props: { difference: DifferenceView; locale: Locale }) {
  const { difference, locale } = props;
  const { id, kind, order, day } = difference;
  const t = useTranslations("reconciliation");
  return (
    <Card className="grid gap-3">
      <div>
        <h3 className="text-lg font-semibold">{t(`kind.${kind}.word`)}</h3>
        <p className="text-quiet tabular-nums">
          {dayText(day, locale)}
          {order && ` · ${order}`}
        </p>
      </div>
      <Sides difference={difference} locale={locale} />
      <p>{t(`kind.${kind}.advice`)}</p>
      <div className="flex flex-wrap gap-3">
        {mendsOf(difference).map((by) => (
          <MendButton key={by} id={id} by={by} />
        ))}
      </div>
    </Card>
  );
}
