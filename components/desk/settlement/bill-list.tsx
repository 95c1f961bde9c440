import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { BillRow } from "@/lib/settlement";
import { PayoutButtons } from "./payout-buttons";

type Props = { bills: BillRow[]; locale: Locale };

/** Each shop's bill of a run, and what became of its payout. */
export function BillList({ bills, locale }: Props) {
  const t = useTranslations("settlement");
  return (
    <ul className="grid divide-y divide-hairline">
      {bills.map(({ id, shop, status, orders, amountFen, payout }) => (
        <li key={id} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-center justify-between gap-x-4">
            <span className="font-medium">{shop}</span>
            <Money fen={amountFen} locale={locale} className="text-lg font-semibold" />
          </p>
          <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
            <span>{t("desk.orders", { count: orders })}</span>
            <Badge tone={status === "OBJECTED" ? "brick" : "plain"}>
              {t(`desk.bill.${status}`)}
            </Badge>
            {payout && (
              <>
                <Badge tone={payout.status === "PAID" ? "pine" : "calaite"}>
                  {t(`payout.${payout.status}`)}
                </Badge>
                <span>
                  {payout.means === "BANK"
                    ? t("toBank", { last4: payout.last4 ?? "" })
                    : t("inCash")}
                </span>
                <span>{payout.failure}</span>
              </>
            )}
          </p>
          {payout?.means === "BANK" && ["PROCESSING", "WAITING_FUNDS"].includes(payout.status) && (
            <PayoutButtons id={payout.id} isWaiting={payout.status === "WAITING_FUNDS"} />
          )}
        </li>
      ))}
    </ul>
  );
}
