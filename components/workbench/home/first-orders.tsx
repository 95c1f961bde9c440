import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ShopOrderCard } from "@/components/workbench/dispatch/shop-order-card";
import type { ShopOrderCard as Order } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const FIRST = 5;

type Props = { orders: Order[]; toShip: number; shop?: string; locale: Locale };

/** The orders that have waited longest. */
export function FirstOrders({ orders, toShip, shop, locale }: Props) {
  const t = useTranslations("sell");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("first")}</h2>
      {orders.length === 0 ? (
        <Notice tone="done" title={t("allSent")} />
      ) : (
        <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
          {orders.slice(0, FIRST).map((order) => (
            <li key={order.number}>
              <ShopOrderCard order={order} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {toShip > FIRST && (
        <ButtonLink
          variant="quiet"
          size="lg"
          href={localised(locale, paths.sellOrders("toShip", shop))}
        >
          {t("allToShip", { count: toShip })}
        </ButtonLink>
      )}
    </section>
  );
}
