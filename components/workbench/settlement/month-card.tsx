import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { monthName } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { LinkChips } from "@/components/workbench/frame/link-chips";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type MonthSums, type OrderMoney, parts } from "@/lib/settlement";
import { OrderRows } from "./order-rows";

type Props = {
  month: MonthSums;
  months: string[];
  orders: OrderMoney[];
  shop: string;
  locale: Locale;
};

/** A month: sold, freight, fee, given back, paid out, and each order behind it. */
export function MonthCard({ month, months, orders, shop, locale }: Props) {
  const t = useTranslations("settlement");
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl font-semibold">
        {t("month", { month: monthName(month.month, locale) })}
      </h2>
      <LinkChips
        scrolls
        label={t("months")}
        chips={months.slice(0, 12).map((one) => ({
          key: one,
          href: localised(locale, paths.sellMoney(shop, one)),
          name: monthName(one, locale),
          isCurrent: one === month.month,
        }))}
      />
      <dl className="grid gap-2">
        {parts
          .filter((part) => month.sums[part] !== 0)
          .map((part) => (
            <div key={part} className="flex justify-between gap-4">
              <dt>{t(`part.${part}`)}</dt>
              <dd>
                <Money fen={month.sums[part]} locale={locale} className="font-semibold" />
              </dd>
            </div>
          ))}
      </dl>
      <details>
        <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
          {t("orders", { count: orders.length })}
        </summary>
        <OrderRows orders={orders} locale={locale} />
      </details>
    </Card>
  );
}
