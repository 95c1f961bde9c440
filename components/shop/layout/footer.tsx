"use client";

import { Mark, Wordmark } from "@/components/shared/brand/mark";
import type { ChromeWords } from "@/components/shared/layout/chrome-words";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { TypeSwitch } from "@/components/shared/layout/type-size";
import { Check } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { RidgeLine } from "@/components/ui/ridge";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const promises = ["ship", "origin", "returns"] as const;
const line = "flex min-h-11 items-center hover:text-calaite hover:underline";

type Props = { locale: Locale; words: ChromeWords; isDemo: boolean };

/** The bottom itself; a client component for the same reason as the header. */
export function Footer({ locale, words, isDemo }: Props) {
  const { footer, settings } = words;
  return (
    <footer className="mt-12 print:hidden lg:mt-16">
      <RidgeLine />
      <div className="bg-sunk">
        <div className="page grid gap-x-4 gap-y-5 py-6 lg:grid-cols-[1.5fr_1.5fr_1fr_1fr] lg:gap-x-10 lg:gap-y-8 lg:py-10">
          <div className="hidden max-w-md content-start gap-4 lg:grid">
            <div className="flex items-center gap-3">
              <Mark className="size-10 text-pine" />
              <Wordmark locale={locale} className="h-7" />
            </div>
            <p>{footer.about}</p>
          </div>
          <ul className="hidden max-w-md content-start gap-3 lg:grid">
            {promises.map((promise) => (
              <li key={promise} className="flex gap-2.5">
                <Check className="text-pine" />
                {footer.promises[promise]}
              </li>
            ))}
          </ul>
          <Places locale={locale} words={words} />
          <div className="max-lg:flex max-lg:gap-6">
            <h2 className="hidden font-semibold lg:block">{settings.label}</h2>
            <LocaleSwitch
              to={locale === "zh" ? "en" : "zh"}
              label={settings.otherLanguage}
              className={line}
            />
            <TypeSwitch
              label={settings.largeType}
              className={`${line} aria-pressed:font-semibold aria-pressed:text-pine`}
            />
          </div>
          <div className="grid gap-0.5 border-t border-hairline pt-3 text-xs text-quiet lg:col-span-full lg:gap-1 lg:pt-5 lg:text-sm">
            <ul className="flex flex-wrap gap-x-4">
              {Object.entries(footer.rules).map(([document, name]) => (
                <li key={document}>
                  <Link href={localised(locale, paths.rules(document))} className={line}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
            <p>{footer.desk}</p>
            {isDemo && <p>{footer.demo}</p>}
          </div>
        </div>
      </div>
    </footer>
  );
}

function Places({ locale, words }: Omit<Props, "isDemo">) {
  const { brand, nav, footer } = words;
  const places = [
    [paths.help(), footer.help],
    [paths.categories(), nav.categories],
    [paths.villages(), nav.villages],
    [paths.published(), footer.published],
    [paths.developers(), footer.developers],
    [paths.orders(), footer.orders],
    [paths.findOrder(), footer.findOrder],
    [paths.sell(), footer.workbench],
    [paths.apply(), footer.apply],
  ] as const;
  return (
    <nav aria-label={footer.shop}>
      <h2 className="hidden font-semibold lg:block">{brand}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 lg:grid-cols-1">
        {places.map(([path, name]) => (
          <li key={path}>
            <Link href={localised(locale, path)} className={line}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
