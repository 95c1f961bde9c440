import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CountBadge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron, Refund, Stack, Truck, Wallet } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { OrderCounts } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const icons: [keyof OrderCounts, ReactNode][] = [
  ["unpaid", <Wallet key="unpaid" />],
  ["toShip", <Stack key="toShip" />],
  ["toReceive", <Truck key="toReceive" />],
  ["refunds", <Refund key="refunds" />],
];

/** What people come here for: where are my orders, and how many wait for me. */
export async function OrderIcons({ counts, locale }: { counts: OrderCounts; locale: Locale }) {
  const t = await getTranslations("account.orders");
  return (
    <Card flush>
      <div className="flex items-center justify-between border-b border-hairline pl-4">
        <h2 className="font-semibold">{t("title")}</h2>
        <Link
          href={localised(locale, paths.orders())}
          className="flex min-h-12 items-center gap-1 px-4 text-sm text-quiet -outline-offset-3 hover:text-calaite"
        >
          {t("all")}
          <Chevron />
        </Link>
      </div>
      <ul className="grid grid-cols-4 px-1 py-2">
        {icons.map(([tab, icon]) => (
          <li key={tab}>
            <Link
              href={localised(locale, paths.orders(tab))}
              className="relative grid min-h-18 content-center justify-items-center gap-1 rounded-lg text-sm hover:bg-sunk"
            >
              <span className="text-xl text-pine">{icon}</span>
              {t(tab)}
              <CountBadge count={counts[tab]} className="absolute top-1 left-1/2 ml-2" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
