import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { outcomes, type SuspenseView, type UnpaidView } from "@/lib/reconciliation";
import { MendButton } from "./mend-button";

type Props = { suspense: SuspenseView[]; unpaid: UnpaidView[]; locale: Locale };

/** What stands on clearing accounts longer than it should. */
export function ClearingList({ suspense, unpaid, locale }: Props) {
  const t = useTranslations("reconciliation");
  if (suspense.length + unpaid.length === 0) return null;
  return (
    <section className="grid gap-3" aria-labelledby="clearing">
      <h2 id="clearing" className="text-xl font-semibold">
        {t("clearing")}
      </h2>
      {suspense.map((kept) => (
        <Card key={kept.id} className="grid gap-3">
          <Head of={kept} word={t("kept")} locale={locale} />
          <p>{t(kept.amountFen > 0 ? "keptMore" : "keptLess")}</p>
          <p className="rounded-md bg-sunk px-3 py-2">{kept.note}</p>
          <div className="flex flex-wrap gap-3">
            {outcomes.map((by) => (
              <MendButton key={by} id={kept.id} by={by} />
            ))}
          </div>
        </Card>
      ))}
      {unpaid.length > 0 && (
        <Card className="grid gap-3">
          <h3 className="text-lg font-semibold">{t("unpaid")}</h3>
          <p>{t("unpaidAdvice")}</p>
          <ul className="grid divide-y divide-hairline">
            {unpaid.map((line) => (
              <li key={line.id} className="py-2">
                <Head of={line} locale={locale} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}

type HeadProps = { of: UnpaidView; word?: string; locale: Locale };

function Head({ of: { day, order, amountFen }, word, locale }: HeadProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <div>
        {word && <h3 className="text-lg font-semibold">{word}</h3>}
        <p className="text-quiet tabular-nums">
          {dayText(day, locale)}
          {order && ` · ${order}`}
        </p>
      </div>
      <Money fen={amountFen} locale={locale} className="text-lg font-semibold" />
    </div>
  );
}
