import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { shopsFor, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised } from "@/lib/platform/paths";
import type { MyShop } from "@/lib/shops/queries";
import { type PlaceWord, shopPlaces } from "./shop-places";

type Props = {
  viewer: UserViewer;
  shop: MyShop;
  locale: Locale;
  /** What stands there instead of what a place is for: how things are in it now. */
  now: Partial<Record<PlaceWord, string>>;
};

/** The way to all places of this shop in which the viewer has a part. */
export function ShopMenu({ viewer, shop, locale, now }: Props) {
  const t = useTranslations("sell.place");
  const places = shopPlaces.filter(({ permission }) =>
    shopsFor(viewer, permission).includes(shop.id),
  );
  return (
    <nav aria-label={t("label")}>
      <Card flush>
        <ul className="divide-y divide-hairline">
          {places.map(({ word, icon, to }) => (
            <li key={word}>
              <Link
                href={localised(locale, to(shop.slug))}
                className="flex min-h-18 items-center gap-4 px-4 py-3 -outline-offset-3 hover:bg-sunk"
              >
                <span className="text-xl text-pine">{icon}</span>
                <span className="grid min-w-0 grow">
                  <span className="text-lg font-medium">{t(`${word}.title`)}</span>
                  <span className="text-sm text-quiet">{now[word] ?? t(`${word}.text`)}</span>
                </span>
                <Chevron className="shrink-0 text-quiet" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </nav>
  );
}
