import { useTranslations } from "next-intl";
import type { MyShop } from "@/lib/shops/queries";
import { LinkChips } from "./link-chips";

type Props = {
  shops: MyShop[];
  current: MyShop | null;
  /** The same page for one shop, or for all when there is none. */
  hrefOf: (slug?: string) => string;
  /** Whether the page can be about all of them at once. */
  all?: boolean;
};

/** For who works in several shops: all of them, or one. Nothing for everybody else. */
export function ShopChips({ shops, current, hrefOf, all = true }: Props) {
  const t = useTranslations("sell");
  if (shops.length < 2) return null;
  const chips = [
    ...(all
      ? [{ key: "all", href: hrefOf(), name: t("allShops"), isCurrent: current === null }]
      : []),
    ...shops.map(({ id, slug, name }) => ({
      key: id,
      href: hrefOf(slug),
      name,
      isCurrent: current?.id === id,
    })),
  ];
  return <LinkChips label={t("chooseShop")} chips={chips} scrolls />;
}
