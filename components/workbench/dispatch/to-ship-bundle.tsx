import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ToShipBundle as Bundle } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import { ShopOrderCard } from "./shop-order-card";

/** All that goes to one person at one address. */
export function ToShipBundle({ bundle, locale }: { bundle: Bundle; locale: Locale }) {
  const t = useTranslations("dispatch.bundle");
  const { name, phoneEnds, orders } = bundle;
  return (
    <section className="grid grid-cols-1 gap-2">
      <h2 className="flex flex-wrap items-baseline gap-x-2 pt-1">
        <span className="text-lg font-semibold">{name}</span>
        <span className="text-sm text-quiet tabular-nums">{t("phone", { digits: phoneEnds })}</span>
      </h2>
      {orders.length > 1 && <Notice>{t("together", { count: orders.length })}</Notice>}
      {orders.map((order) => (
        <ShopOrderCard key={order.number} order={order} locale={locale} />
      ))}
    </section>
  );
}
