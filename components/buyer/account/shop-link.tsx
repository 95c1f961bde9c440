import { getTranslations } from "next-intl/server";
import { Chevron, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  locale: Locale;
  sells: boolean;
  /** Of who has applied and is not open yet: where it stands, in words. */
  standing: string | null;
};

/** To the workbench for who has a shop, to their application, or an invitation. */
export async function ShopLink({ locale, sells, standing }: Props) {
  const t = await getTranslations("account.shop");
  const isOpen = sells && !standing;
  return (
    <Link
      href={localised(locale, isOpen ? paths.sell() : paths.apply())}
      className="flex min-h-18 items-center gap-4 rounded-lg bg-pine-tint px-4 py-3 hover:shadow-lift"
    >
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-pine text-on-pine">
        <Storefront />
      </span>
      <span className="grow">
        <span className="block font-semibold text-pine">
          {t(isOpen ? "mine" : standing ? "applied" : "open")}
        </span>
        <span className="block text-sm text-quiet">
          {standing ?? t(isOpen ? "mineText" : "openText")}
        </span>
      </span>
      <Chevron className="text-pine" />
    </Link>
  );
}
