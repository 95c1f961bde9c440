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
    <footer className="mt-16 print:hidden">
      <RidgeLine />
      <div className="bg-sunk">
        <div className="page grid grid-cols-2 gap-x-4 gap-y-8 py-10 *:col-span-2 lg:grid-cols-[1.5fr_1.5fr_1fr_1fr] lg:gap-x-10 lg:*:col-span-1">
          <div className="grid max-w-md content-start gap-4">
            <div className="flex items-center gap-3">
              <Mark className="size-10 text-pine" />
              <Wordmark locale={locale} className="h-7" />
            </div>
            <p>{footer.about}</p>
          </div>
          <ul className="grid max-w-md content-start gap-3">
            {promises.map((promise) => (
              <li key={promise} className="flex gap-2.5">
                <Check className="text-pine" />
                {footer.promises[promise]}
              </li>
            ))}
          </ul>
          <Places locale={locale} words={words} />
          <div className="max-lg:col-span-1!">
            <h2 className="font-semibold">{settings.label}</h2>
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
          <div className="grid gap-1 border-t border-hairline pt-5 text-sm text-quiet lg:col-span-full!">
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
    [paths.categories(), nav.categories],
    [paths.villages(), nav.villages],
    [paths.orders(), footer.orders],
    [paths.findOrder(), footer.findOrder],
    [paths.sell(), footer.workbench],
    [paths.apply(), footer.apply],
  ] as const;
  return (
    <nav aria-label={footer.shop} className="max-lg:col-span-1!">
      <h2 className="font-semibold">{brand}</h2>
      <ul>
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
