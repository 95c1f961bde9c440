"use client";

import { CartBadge, UnreadBadge } from "@/components/shared/me/islands";
import { Basket, Home, Person, Shelves, Village } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ChromeWords } from "./chrome-words";
import { Bar, BarTab } from "./tab-bar";

/** The five tabs themselves; a client component for the same reason as the header. */
export function Tabs({ locale, words }: { locale: Locale; words: ChromeWords["nav"] }) {
  const to = (path: string) => localised(locale, path);
  const badge = "absolute top-1 left-1/2 ml-1";
  return (
    <Bar label={words.label} columns="grid-cols-5">
      <BarTab href={to(paths.home())} exact icon={<Home />} word={words.home} />
      <BarTab href={to(paths.categories())} icon={<Shelves />} word={words.categories} />
      <BarTab href={to(paths.villages())} icon={<Village />} word={words.villages} />
      <BarTab href={to(paths.cart())} icon={<Basket />} word={words.cart}>
        <CartBadge className={badge} />
      </BarTab>
      <BarTab href={to(paths.me())} icon={<Person />} word={words.me}>
        <UnreadBadge className={badge} />
      </BarTab>
    </Bar>
  );
}
