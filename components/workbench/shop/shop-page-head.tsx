import { useTranslations } from "next-intl";
import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { MyShop } from "@/lib/shops/queries";

type Props = {
  title: string;
  shop: MyShop;
  locale: Locale;
  /** Where the arrow leads when that isn't the shop's hub. */
  back?: string;
};

/** The head of a page below "my shop": which shop, where am I, and the way back. */
export function ShopPageHead({ title, shop, locale, back = paths.sellShop(shop.slug) }: Props) {
  const t = useTranslations("sell.place");
  return (
    <header className="flex items-center gap-2">
      <Link
        href={localised(locale, back)}
        aria-label={t("back")}
        className="-ml-3 grid size-14 shrink-0 place-items-center rounded-full hover:bg-sunk"
      >
        <Back />
      </Link>
      <div className="min-w-0">
        <p className="text-sm text-quiet">{shop.name}</p>
        <h1 className="text-2xl font-semibold">{title}</h1>
      </div>
    </header>
  );
}
