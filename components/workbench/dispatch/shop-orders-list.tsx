import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Parcel, Stack } from "@/components/ui/icons";
import type { ToShipBundle as Bundle, ShopOrderCard as Card } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { ShopOrderCard } from "./shop-order-card";
import { ToShipBundle } from "./to-ship-bundle";

type Tools = { shop?: string; locale: Locale };

/** For who has a table full of boxes: what to fetch, and many numbers one after another. */
export function ToShipTools({ shop, locale }: Tools) {
  const t = useTranslations("dispatch");
  return (
    <div className="grid grid-cols-2 gap-3">
      <ButtonLink
        variant="quiet"
        size="lg"
        className="px-3!"
        href={localised(locale, paths.pickList(shop))}
      >
        <Stack />
        {t("pick.open")}
      </ButtonLink>
      <ButtonLink
        variant="quiet"
        size="lg"
        className="px-3!"
        href={localised(locale, paths.sendMany(shop))}
      >
        <Parcel />
        {t("many.open")}
      </ButtonLink>
      <ButtonLink
        variant="ghost"
        size="lg"
        className="col-span-2"
        href={localised(locale, paths.waybillTable(shop))}
      >
        {t("table.open")}
      </ButtonLink>
    </div>
  );
}

type Props = { bundles: Bundle[] | null; orders: Card[]; locale: Locale };

/** To ship by buyer; everything else order by order. */
export function ShopOrdersList({ bundles, orders, locale }: Props) {
  return (
    <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
      {bundles?.map((bundle) => (
        <li key={bundle.key}>
          <ToShipBundle bundle={bundle} locale={locale} />
        </li>
      ))}
      {orders.map((order) => (
        <li key={order.number}>
          <ShopOrderCard order={order} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
