"use client";

import { ActingStrip, CartBadge, Greeting } from "@/components/shared/me/islands";
import { SearchBox } from "@/components/shared/search/search-box";
import type { BoxWords } from "@/components/shared/search/words";
import { Basket, Person } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { Brand } from "./brand";
import type { ChromeWords } from "./chrome-words";
import { LocaleSwitch } from "./locale-switch";
import { NavLink } from "./nav-link";
import { TypeSwitch } from "./type-size";

const item =
  "flex min-h-12 items-center gap-2 rounded-full px-3 whitespace-nowrap hover:bg-sunk aria-[current=page]:font-semibold aria-[current=page]:text-pine";
const wide = "hidden lg:flex";

type Props = { locale: Locale; words: ChromeWords; search: BoxWords };

/** The top itself. A client component, so that static pages carry its words and not its markup twice. */
export function Header({ locale, words, search }: Props) {
  const { brand, nav, settings } = words;
  const to = (path: string) => localised(locale, path);
  return (
    <header className="sticky top-0 z-30 border-b border-hairline bg-paper print:hidden">
      <div className="page flex items-center gap-2 py-1.5 lg:gap-4">
        <Brand href={to(paths.home())} name={brand} locale={locale} />
        <nav aria-label={nav.label} className="hidden gap-1 lg:flex">
          <NavLink href={to(paths.categories())} className={item}>
            {nav.categories}
          </NavLink>
          <NavLink href={to(paths.villages())} className={item}>
            {nav.villages}
          </NavLink>
        </nav>
        <SearchBox locale={locale} words={search} />
        <TypeSwitch label={settings.largeType} className={`${item} ${wide} text-sm`} />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={settings.otherLanguageShort}
          className={`${item} min-w-12 justify-center text-sm`}
        />
        <NavLink href={to(paths.me())} className={`${item} ${wide}`}>
          <Person />
          <Greeting guest={nav.signIn} />
        </NavLink>
        <NavLink href={to(paths.cart())} className={`${item} ${wide}`}>
          <Basket />
          {nav.cart}
          <CartBadge />
        </NavLink>
      </div>
      <ActingStrip href={to(paths.sell())} words={nav} />
    </header>
  );
}
