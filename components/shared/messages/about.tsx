import type { Body, MessageView, OrderCardView, ProductCardView } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";
import { OrderCard } from "./order-card";

type About = ProductCardView | OrderCardView;

const isSaid = (about: About, said: MessageView[]) =>
  said.some(({ product, order }) =>
    "number" in about ? order?.number === about.number : product?.slug === about.slug,
  );

/** What somebody comes to ask about, as the card that goes before their words; null once it was shown. */
export function aboutOf(about: About | null, locale: Locale, said: MessageView[] = []) {
  if (!about || isSaid(about, said)) return null;
  if ("number" in about) {
    const body: Body = { kind: "ORDER", order: about.number };
    const card = <OrderCard order={about} path={paths.order(about.number)} locale={locale} />;
    return { body, card };
  }
  const body: Body = { kind: "PRODUCT", product: about.slug };
  const href = localised(locale, paths.product(about.slug));
  return { body, card: <GoodsCard href={href} picture={about.picture} title={about.title} /> };
}
