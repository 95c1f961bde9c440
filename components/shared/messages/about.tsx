import type { Body, OrderCardView, ProductCardView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";
import { OrderCard } from "./order-card";

/** What somebody comes to ask about, as the card that goes before their words. */
export function aboutOf(about: ProductCardView | OrderCardView | null, locale: Locale) {
  if (!about) return null;
  if ("number" in about) {
    const body: Body = { kind: "ORDER", order: about.number };
    const card = <OrderCard order={about} path={paths.order(about.number)} locale={locale} />;
    return { body, card };
  }
  const body: Body = { kind: "PRODUCT", product: about.slug };
  const href = localised(locale, paths.product(about.slug));
  return { body, card: <GoodsCard href={href} picture={about.picture} title={about.title} /> };
}
