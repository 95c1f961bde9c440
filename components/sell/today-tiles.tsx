import { useTranslations } from "next-intl";
import { Parcel, Stack, Storefront, Sun } from "@/components/ui/icons";
import { Money } from "@/components/ui/money";
import type { ShopDay } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { Tile } from "./tile";

type Props = {
  day: ShopDay;
  /** Kinds of goods that run low; null for who doesn't look after stock. */
  low: number | null;
  shop?: string;
  locale: Locale;
};

/** The four numbers a seller opens the page for. */
export function TodayTiles({ day, low, shop, locale }: Props) {
  const t = useTranslations("sell.tile");
  const to = (path: string) => localised(locale, path);
  const urgent = day.late > 0 ? "late" : "first";
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Tile
        href={to(paths.sellOrders("toShip", shop))}
        icon={<Parcel />}
        word={t("toShip")}
        number={day.toShip}
        note={day.late > 0 ? t("late", { count: day.late }) : null}
        look={day.toShip > 0 ? urgent : "plain"}
      />
      {low !== null && (
        <Tile
          href={to(paths.sellStock(shop))}
          icon={<Stack />}
          word={t("low")}
          number={low}
          note={low > 0 ? t("refill") : t("enough")}
        />
      )}
      <Tile
        href={to(paths.sellOrders("shipped", shop))}
        icon={<Storefront />}
        word={t("onTheWay")}
        number={day.onTheWay}
      />
      <Tile
        href={to(paths.sellOrders("all", shop))}
        icon={<Sun />}
        word={t("soldToday")}
        number={day.soldToday.orders}
        note={<Money fen={day.soldToday.fen} locale={locale} />}
      />
    </div>
  );
}
