import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CartView } from "@/components/buyer/cart/cart-view";
import { EmptyCart } from "@/components/buyer/cart/empty-cart";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { chosenPlace } from "@/components/shared/me/chosen-place";
import type { CartView as Cart } from "@/lib/cart";
import { getCart, sizesOf } from "@/lib/cart/queries";
import { listProductsOfShop } from "@/lib/catalog/queries";
import { usualProvince } from "@/lib/checkout/queries";
import { listTickets } from "@/lib/coupons/queries";
import { getRegions } from "@/lib/places/queries";
import { currentViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { newId } from "@/lib/platform/ids";
import { freightRulesOf } from "@/lib/shipping/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart");
  return { title: t("title"), robots: { index: false } };
}

const slugsOf = (cart: Cart) =>
  cart.shops.flatMap(({ lines }) => lines.map(({ productSlug }) => productSlug));

async function topUpsOf(cart: Cart, locale: Locale) {
  const bought = new Set(slugsOf(cart));
  const shelves = cart.shops.map(async ({ id }) => {
    const cards = await listProductsOfShop(id, locale);
    return [id, cards.filter((card) => !card.soldOut && !bought.has(card.slug))] as const;
  });
  return Object.fromEntries(await Promise.all(shelves));
}

async function ticketsOf(cart: Cart) {
  const all = await Promise.all(cart.shops.map(({ id }) => listTickets(id)));
  return [...new Map(all.flat().map((ticket) => [ticket.id, ticket])).values()];
}

export default async function CartPage() {
  const [locale, viewer, t] = await Promise.all([
    currentLocale(),
    currentViewer(),
    getTranslations("cart"),
  ]);
  const cart = await getCart(viewer, locale);
  const isEmpty = cart.shops.length === 0 && cart.invalid.length === 0;
  const [rules, usual, regions, sizes, topUps, tickets] = await Promise.all([
    freightRulesOf(cart.shops.map(({ id }) => id)),
    chosenPlace().then((place) => place ?? usualProvince(viewer, locale)),
    getRegions(),
    sizesOf(slugsOf(cart), locale),
    topUpsOf(cart, locale),
    ticketsOf(cart),
  ]);
  return (
    <>
      <h1 className="mb-4 text-2xl font-semibold">{t("title")}</h1>
      {isEmpty ? (
        <EmptyCart isGuest={viewer.kind === "guest"} locale={locale} />
      ) : (
        <CartView
          cart={cart}
          rules={rules}
          sizes={sizes}
          topUps={topUps}
          tickets={tickets}
          isGuest={viewer.kind === "guest"}
          provinces={regions.map((region) => ({ code: region.code, name: region[locale] }))}
          usual={usual ?? ""}
          locale={locale}
          answer={newId()}
        />
      )}
    </>
  );
}
