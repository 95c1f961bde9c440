import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Timeline } from "@/components/ui/timeline";
import type { CaseEvent } from "@/lib/aftersales";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

type Props = { events: CaseEvent[]; locale: Locale };

/** What happened, the newest on top. */
export function CaseHistory({ events, locale }: Props) {
  const t = useTranslations("aftersale");
  const said = (note: string) => {
    const [why = "", ...words] = note.split(": ");
    return t.has(`refusal.${why}`) ? [t(`refusal.${why}`), ...words].join(" · ") : note;
  };
  return (
    <Card>
      <h2 className="mb-3 font-semibold">{t("history")}</h2>
      <Timeline
        steps={events.map(({ kind, note, amountFen, at }) => ({
          id: `${kind}${at}`,
          title: t.has(`event.${kind}`) ? t(`event.${kind}`) : kind,
          time: moment(new Date(at), locale),
          note: [amountFen && formatMoney(amountFen, languageTag(locale)), said(note)]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
    </Card>
  );
}
