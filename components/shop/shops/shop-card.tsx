import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopCard as Card } from "@/lib/shops/queries";
import { ShopSign } from "./shop-sign";

type Props = { shop: Card; locale: Locale };

/** A shop is a person: face, name, a sentence in their own voice. */
export const ShopCard = ({ shop, locale }: Props) => (
  <ShopSign
    href={localised(locale, paths.shop(shop.slug))}
    banner={shop.banner && { ...shop.banner, alt: "" }}
    portrait={shop.portrait && { ...shop.portrait, alt: "" }}
    keeper={shop.keeper}
    village={shop.village.name}
    name={shop.name}
    greeting={shop.greeting}
  />
);
