import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { HandInView } from "@/lib/cash";
import type { Locale } from "@/lib/platform/i18n";
import { HandInCounts } from "./hand-in-counts";

const tones = { OPEN: "millet", RECEIVED: "pine", TAKEN_BACK: "plain" } as const;

/** What was handed in, with both counts and who counted. */
export function HandInList({ handIns, locale }: { handIns: HandInView[]; locale: Locale }) {
  const t = useTranslations("cash");
  if (handIns.length === 0) return <p className="text-quiet">{t("listNone")}</p>;
  return (
    <ul className="grid gap-3">
      {handIns.map((one) => (
        <li key={one.id}>
          <Card className="grid gap-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="font-semibold">{one.station}</h3>
              <Badge tone={tones[one.state]}>{t(`state.${one.state}`)}</Badge>
            </div>
            <Money
              fen={one.receivedFen ?? one.countedFen}
              locale={locale}
              className="text-2xl font-semibold"
            />
            <HandInCounts handIn={one} locale={locale} />
            <p className="text-sm text-quiet">
              {[
                moment(one.countedAt, locale),
                t("by", { name: one.by }),
                one.receivedBy && t("receivedBy", { name: one.receivedBy }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
