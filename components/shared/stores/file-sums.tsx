import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import type { StoreFileView } from "@/lib/stores";

/** What a file comes to: orders, days, money. */
export function FileSums({ file, locale }: { file: StoreFileView; locale: Locale }) {
  const t = useTranslations("stores.file");
  const { holds, orders, lines, firstAt, lastAt, paidFen, refundFen } = file;
  const day = (at: Date) => formatDay(at.toISOString(), locale);
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
      <dt className="col-span-2 text-lg font-medium">
        {t(holds === "ORDERS" ? "orders" : "refunds", { orders, lines })}
        {firstAt && lastAt && (
          <span className="block text-base font-normal">
            {t("days", { from: day(firstAt), to: day(lastAt) })}
          </span>
        )}
      </dt>
      {holds === "ORDERS" && (
        <>
          <dt>{t("paid")}</dt>
          <dd className="text-right text-lg font-semibold">
            <Money fen={paidFen} locale={locale} />
          </dd>
        </>
      )}
      {refundFen > 0 && (
        <>
          <dt>{t("refund")}</dt>
          <dd className="text-right">
            <Money fen={refundFen} locale={locale} />
          </dd>
        </>
      )}
    </dl>
  );
}
