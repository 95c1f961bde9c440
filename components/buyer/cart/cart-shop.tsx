"use client";

import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chevron, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { CartShop as CartShopView, Size } from "@/lib/cart";
import type { ProductCard } from "@/lib/catalog";
import type { Ticket } from "@/lib/coupons";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { CartLine } from "./cart-line";
import { CouponHint } from "./coupon-hint";
import { Tick } from "./tick";
import { selectable, tickOf } from "./ticks";
import { TopUps } from "./top-ups";
import type { Parcel } from "./totals";
import type { CartEditing } from "./use-cart";

type Props = {
  shop: CartShopView;
  parcel: Parcel;
  /** By product. */
  sizes: Record<string, Size[]>;
  /** Goods of this shop that are not in the basket. */
  topUps: ProductCard[];
  tickets: Ticket[];
  isGuest: boolean;
  editing: CartEditing;
  locale: Locale;
};

/** The goods of one shop: they travel in one parcel, with its freight below. */
export function CartShop({ shop, parcel, sizes, topUps, editing, locale, ...coupons }: Props) {
  const t = useTranslations("cart");
  const ids = selectable(shop.lines);
  return (
    <Card flush>
      <header className="flex items-center border-b border-hairline pr-3 pl-1">
        <Tick
          state={tickOf(shop.lines)}
          label={t("selectShop", { name: shop.name })}
          disabled={ids.length === 0}
          onChange={(selected) => editing.select(ids, selected)}
        />
        <h2 className="min-w-0 grow">
          <Link
            href={localised(locale, paths.shop(shop.slug))}
            className="flex min-h-12 items-center gap-1.5 px-2 font-medium"
          >
            <Storefront className="text-quiet" />
            <span className="truncate">{shop.name}</span>
            <Chevron className="text-quiet" />
          </Link>
        </h2>
      </header>
      <ul className="divide-y divide-hairline">
        {shop.lines.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            sizes={sizes[line.productSlug]}
            editing={editing}
            locale={locale}
          />
        ))}
      </ul>
      <CouponHint {...coupons} goodsFen={parcel.goodsFen} from={null} locale={locale} />
      <Freight parcel={parcel} locale={locale} />
      {parcel.freight?.kind === "exact" && parcel.freight.untilFreeFen !== null && (
        <TopUps cards={topUps} missing={parcel.freight.untilFreeFen} locale={locale} />
      )}
    </Card>
  );
}

function Freight({ parcel: { freight }, locale }: { parcel: Parcel; locale: Locale }) {
  const t = useTranslations("cart.freight");
  if (!freight) return null;
  const yuan = (amount: Parcel["goodsFen"]) => formatMoney(amount, locale);
  return (
    <footer className="flex flex-wrap justify-between gap-x-3 border-t border-hairline bg-sunk/50 px-4 py-2.5 text-sm">
      {freight.kind === "notDelivered" && <span className="text-brick">{t("notDelivered")}</span>}
      {freight.kind === "from" && (
        <span className="text-quiet">{t("from", { fen: yuan(freight.fen) })}</span>
      )}
      {freight.kind === "exact" && (
        <>
          <span className="text-quiet">
            {freight.fen === 0 ? t("free") : t("exact", { fen: yuan(freight.fen) })}
          </span>
          {freight.untilFreeFen !== null && (
            <span className="text-pine">{t("untilFree", { fen: yuan(freight.untilFreeFen) })}</span>
          )}
        </>
      )}
    </footer>
  );
}
