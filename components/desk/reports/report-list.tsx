import { useTranslations } from "next-intl";
import { Said } from "@/components/shared/messages/said";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { moment } from "@/components/ui/moment";
import type { ReportView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { SettleReport } from "./settle-report";

type Props = { reports: ReportView[]; settled: boolean; locale: Locale };

/** What was shown to the county, with its reason; nothing else of the conversation. */
export function ReportList({ reports, settled, locale }: Props) {
  const t = useTranslations("messages");
  if (reports.length === 0) return <EmptyState title={t("reports.none")} />;
  return (
    <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
      {reports.map(({ id, side, reason, shop, buyer, at, messages, finding }) => (
        <li key={id}>
          <Card className="grid grid-cols-1 gap-3">
            <div>
              <p className="font-semibold">
                {t(`reports.by.${side}`, { shop, name: buyer || t("someone") })}
              </p>
              <p className="text-sm text-quiet">
                {t(`guard.reason.${reason}`)} · {moment(new Date(at), locale)}
              </p>
            </div>
            <ol className="grid grid-cols-1 gap-2 rounded-md bg-sunk p-3">
              {messages.map((message) => (
                <li key={message.id} className="grid grid-cols-1 gap-1">
                  <span className="text-sm text-quiet">{t(`reports.said.${message.side}`)}</span>
                  <Said message={message} />
                </li>
              ))}
            </ol>
            {settled ? (
              <p className="rounded-md bg-pine-tint px-3 py-2">{finding}</p>
            ) : (
              <SettleReport id={id} />
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
