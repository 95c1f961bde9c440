import { getTranslations } from "next-intl/server";
import { Mark, Wordmark } from "@/components/brand/mark";
import { CartBadge, Greeting } from "@/components/me/islands";
import { Basket, Person } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { LocaleSwitch } from "./locale-switch";
import { NavLink } from "./nav-link";
import { SearchBox } from "./search-box";
import { TypeSwitch } from "./type-size";

const item =
  "flex min-h-12 items-center gap-2 rounded-full px-3 whitespace-nowrap hover:bg-sunk aria-[current=page]:font-semibold aria-[current=page]:text-pine";
const wide = "hidden lg:flex";

/** The top of every page a shopper sees: small on a phone, a whole menu on a desktop. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  const to = (path: string) => localised(locale, path);
  return (
    <header className="sticky top-0 z-30 border-b border-hairline bg-paper print:hidden">
      <div className="page flex items-center gap-2 py-1.5 lg:gap-4">
        <Brand href={to(paths.home())} name={t("brand")} locale={locale} />
        <nav aria-label={t("nav.label")} className="hidden gap-1 lg:flex">
          <NavLink href={to(paths.categories())} className={item}>
            {t("nav.categories")}
          </NavLink>
          <NavLink href={to(paths.villages())} className={item}>
            {t("nav.villages")}
          </NavLink>
        </nav>
        <SearchBox locale={locale} />
        <TypeSwitch label={t("settings.largeType")} className={`${item} ${wide} text-sm`} />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={t("settings.otherLanguageShort")}
          className={`${item} min-w-12 justify-center text-sm`}
        />
        <NavLink href={to(paths.me())} className={`${item} ${wide}`}>
          <Person />
          <Greeting guest={t("nav.signIn")} />
        </NavLink>
        <NavLink href={to(paths.cart())} className={`${item} ${wide}`}>
          <Basket />
          {t("nav.cart")}
          <CartBadge />
        </NavLink>
      </div>
    </header>
  );
}

type BrandProps = { href: string; name: string; locale: Locale };

/** The mark with the name: drawn in Chinese, set in the display face in English. */
export function Brand({ href, name, locale }: BrandProps) {
  return (
    <Link href={href} aria-label={name} className="flex min-h-12 items-center gap-2 text-pine">
      <Mark className="size-9" />
      <span className="hidden sm:block">
        <Wordmark locale={locale} className="h-6 text-ink" />
      </span>
    </Link>
  );
}
