import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CartBadge, UnreadBadge } from "@/components/me/islands";
import { Basket, Home, Person, Shelves, Village } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { NavLink } from "./nav-link";

/** The phone's five tabs. Pages with a bar of their own (`data-own-bar`) hide it, see globals.css. */
export async function TabBar({ locale }: { locale: Locale }) {
  const t = await getTranslations("common.nav");
  const to = (path: string) => localised(locale, path);
  const badge = "absolute top-1 left-1/2 ml-1";
  return (
    <Bar label={t("label")} columns="grid-cols-5">
      <BarTab href={to(paths.home())} exact icon={<Home />} word={t("home")} />
      <BarTab href={to(paths.categories())} icon={<Shelves />} word={t("categories")} />
      <BarTab href={to(paths.villages())} icon={<Village />} word={t("villages")} />
      <BarTab href={to(paths.cart())} icon={<Basket />} word={t("cart")}>
        <CartBadge className={badge} />
      </BarTab>
      <BarTab href={to(paths.me())} icon={<Person />} word={t("me")}>
        <UnreadBadge className={badge} />
      </BarTab>
    </Bar>
  );
}

type BarProps = { label: string; columns: string; children: ReactNode };

/** Fixed at the bottom of a phone, with as much room kept free under the page. */
export function Bar({ label, columns, children }: BarProps) {
  return (
    <>
      <div className="tab-room lg:hidden print:hidden" />
      <nav
        aria-label={label}
        className="tab-bar fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-card pb-(--safe-bottom) lg:hidden print:hidden"
      >
        <div className={`mx-auto grid max-w-xl ${columns}`}>{children}</div>
      </nav>
    </>
  );
}

type TabProps = {
  href: string;
  exact?: boolean;
  icon: ReactNode;
  word: string;
  children?: ReactNode;
};

export function BarTab({ href, exact, icon, word, children }: TabProps) {
  return (
    <NavLink
      href={href}
      exact={exact}
      className="relative grid min-h-14 content-center justify-items-center gap-0.5 text-xs text-quiet -outline-offset-3 aria-[current=page]:font-semibold aria-[current=page]:text-pine"
    >
      {icon}
      {word}
      {children}
    </NavLink>
  );
}
