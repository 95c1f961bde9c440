import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { PayoutView } from "@/lib/settlement";

type Props = { payouts: PayoutView[]; locale: Locale };

/** What was paid out, and the code by which cash is taken at the station. */
export function PayoutList({ payouts, locale }: Props) {
  const t = useTranslations("settlement");
  if (payouts.length === 0) return null;
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("payouts")}</h2>
      <ul className="grid divide-y divide-hairline">
        {payouts.map(({ id, number, amountFen, status, means, last4, code, failure, at }) => (
          <li key={id} className="grid gap-1 py-3">
            <p className="flex flex-wrap items-center justify-between gap-x-4">
              <Badge tone={status === "PAID" ? "pine" : status === "FAILED" ? "brick" : "calaite"}>
                {t(`payout.${status}`)}
              </Badge>
              <Money fen={amountFen} locale={locale} className="text-lg font-semibold" />
            </p>
            <p className="text-sm text-quiet tabular-nums">
              {means === "BANK" ? t("toBank", { last4: last4 ?? "" }) : t("inCash")} · {number} ·{" "}
              {moment(new Date(at), locale)}
            </p>
            {failure && <p>{failure}</p>}
            {code && (
              <p className="rounded-lg bg-millet-tint px-4 py-3">
                {t("cashCode")} <strong className="text-2xl tabular-nums">{code}</strong>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
