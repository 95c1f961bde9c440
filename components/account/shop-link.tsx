import { getTranslations } from "next-intl/server";
import { Chevron, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** To the workbench for who has a shop, an invitation for everybody else. */
export async function ShopLink({ locale, sells }: { locale: Locale; sells: boolean }) {
  const t = await getTranslations("account.shop");
  return (
    <Link
      href={localised(locale, paths.sell())}
      className="flex min-h-18 items-center gap-4 rounded-lg bg-pine-tint px-4 py-3 hover:shadow-lift"
    >
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-pine text-on-pine">
        <Storefront />
      </span>
      <span className="grow">
        <span className="block font-semibold text-pine">{t(sells ? "mine" : "open")}</span>
        <span className="block text-sm text-quiet">{t(sells ? "mineText" : "openText")}</span>
      </span>
      <Chevron className="text-pine" />
    </Link>
  );
}
