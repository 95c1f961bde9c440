"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { keepPlace } from "@/components/shared/me/place";
import type { CartView as Cart, Size } from "@/lib/cart";
import type { ProductCard } from "@/lib/catalog";
import type { Ticket } from "@/lib/coupons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { FreightRuleRow } from "@/lib/shipping";
import { CartShop } from "./cart-shop";
import { CartSummary } from "./cart-summary";
import { CouponHint } from "./coupon-hint";
import { InvalidLines } from "./invalid-lines";
import { type Province, ProvinceSelect } from "./province-select";
import { Tick } from "./tick";
import { selectable, tickOf } from "./ticks";
import { parcelOf, totalsOf } from "./totals";
import { useCart } from "./use-cart";
import { useFresh } from "./use-fresh";

type Props = {
  cart: Cart;
  rules: Record<string, FreightRuleRow[]>;
  /** By product. */
  sizes: Record<string, Size[]>;
  /** By shop: its goods that are not in the basket. */
  topUps: Record<string, ProductCard[]>;
  /** Of these shops, and of the county. */
  tickets: Ticket[];
  isGuest: boolean;
  provinces: Province[];
  /** Where parcels of this viewer went last; "" when unknown. */
  usual: string;
  locale: Locale;
  /** Names this answer of the server, see useFresh. */
  answer: string;
};

export function CartView({ cart, rules, provinces, usual, locale, answer, ...goods }: Props) {
  useFresh(answer);
  const t = useTranslations("cart");
  const c = useTranslations("coupons.hint");
  const router = useRouter();
  const editing = useCart(cart);
  const [province, setProvince] = useState(usual);
  const [leaving, leave] = useTransition();
  const choosePlace = (code: string) => {
    setProvince(code);
    keepPlace(code);
  };

  const shops = editing.cart.shops.map((shop) => ({
    shop,
    parcel: parcelOf(shop, rules[shop.id] ?? [], province),
  }));
  const totals = totalsOf(shops.map(({ parcel }) => parcel));
  const lines = editing.cart.shops.flatMap((shop) => shop.lines);
  const ids = selectable(lines);
  const goToCheckout = () =>
    leave(async () => {
      await editing.settle();
      router.push(localised(locale, paths.checkout()));
    });

  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start lg:gap-6">
      <div className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Tick
            state={tickOf(lines)}
            label={t("selectAll")}
            words={t("all")}
            disabled={ids.length === 0}
            onChange={(selected) => editing.select(ids, selected)}
            className="hidden pl-4 lg:flex"
          />
          <ProvinceSelect provinces={provinces} value={province} onChange={choosePlace} />
        </div>
        {shops.map(({ shop, parcel }) => (
          <CartShop
            key={shop.id}
            shop={shop}
            parcel={parcel}
            sizes={goods.sizes}
            topUps={goods.topUps[shop.id] ?? []}
            tickets={goods.tickets.filter(({ shopId }) => shopId === shop.id)}
            isGuest={goods.isGuest}
            editing={editing}
            locale={locale}
          />
        ))}
        <CouponHint
          tickets={goods.tickets.filter(({ shopId }) => shopId === null)}
          goodsFen={totals.goodsFen}
          from={c("county")}
          isGuest={goods.isGuest}
          locale={locale}
        />
        <InvalidLines lines={editing.cart.invalid} editing={editing} />
      </div>
      <CartSummary
        editing={editing}
        totals={totals}
        locale={locale}
        pending={leaving}
        onCheckout={goToCheckout}
      />
    </div>
  );
}
