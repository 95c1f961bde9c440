import { useTranslations } from "next-intl";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import type { OrderView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";

type Props = { refunds: OrderView["refunds"]; locale: Locale };

/** Each refund with what the buyer can expect of it. */
export function RefundLines({ refunds, locale }: Props) {
  const t = useTranslations("orders.refund");
  return refunds.map(({ status, amountFen, at }) => (
    <Notice
      key={`${status} ${at.getTime()}`}
      tone={status === "SUCCEEDED" ? "done" : "info"}
      title={
        <>
          {t("title")} <Money fen={amountFen} locale={locale} />
        </>
      }
    >
      <p>{t(`status.${status}`, { when: moment(at, locale) })}</p>
    </Notice>
  ));
}
