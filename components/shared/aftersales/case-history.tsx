import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Timeline } from "@/components/ui/timeline";
import type { CaseView } from "@/lib/aftersales";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

type Props = { one: Pick<CaseView, "events" | "refusal">; locale: Locale };

/** What happened, the newest on top. */
export function CaseHistory({ one: { events, refusal }, locale }: Props) {
  const t = useTranslations("aftersale");
  return (
    <Card>
      <h2 className="mb-3 font-semibold">{t("history")}</h2>
      <Timeline
        steps={events.map(({ kind, note, amountFen, at }) => ({
          id: `${kind}${at}`,
          title: t.has(`event.${kind}`) ? t(`event.${kind}`) : kind,
          time: moment(new Date(at), locale),
          note: [
            kind === "REFUSED" && refusal && t(`refusal.${refusal}`),
            amountFen && formatMoney(amountFen, languageTag(locale)),
            note,
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
    </Card>
  );
}
