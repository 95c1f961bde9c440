import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import { type OrderTab, orderTabs } from "@/lib/orders";
import type { OrderCounts } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { current: OrderTab; counts: OrderCounts; locale: Locale };

export function OrderTabs({ current, counts, locale }: Props) {
  const t = useTranslations("orders");
  const waiting: Partial<Record<OrderTab, number>> = counts;
  return (
    <Tabs
      label={t("title")}
      className="-mx-4 md:mx-0"
      tabs={orderTabs.map((tab) => ({
        href: localised(locale, paths.orders(tab === "all" ? undefined : tab)),
        label: t(`tab.${tab}`),
        current: tab === current,
        count: waiting[tab],
      }))}
    />
  );
}
