"use client";

import { usePathname } from "next/navigation";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { inLocale } from "@/lib/platform/paths";

type Props = { to: Locale; label: string; className?: string };

/** The same page in the other language; a full load, since <html lang> changes with it. */
export function LocaleSwitch({ to, label, className }: Props) {
  return (
    <a
      href={inLocale(usePathname(), to)}
      hrefLang={languageTag(to)}
      lang={languageTag(to)}
      onClick={(event) => {
        event.currentTarget.search = window.location.search;
      }}
      className={className}
    >
      {label}
    </a>
  );
}
