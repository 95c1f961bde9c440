"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { TypeSwitch } from "@/components/shared/layout/type-size";
import { Card } from "@/components/ui/card";
import { Chevron, Globe, Letters } from "@/components/ui/icons";

import { type Locale, languageTag } from "@/lib/platform/i18n";
import { inLocale } from "@/lib/platform/paths";
import { rowLook } from "./row";

// A switch drawn on the button: the track after its label, the knob on the track.
const switchLook =
  `relative ${rowLook} pl-[calc(28px+1.4em)]! justify-between after:h-7 after:w-12 after:shrink-0 after:rounded-full after:bg-edge ` +
  "before:absolute before:top-1/2 before:right-10 before:size-5 before:-translate-y-1/2 before:rounded-full " +
  "before:bg-card before:transition-[right] aria-pressed:before:right-5 aria-pressed:after:bg-pine";

type Props = { locale: Locale; isUser: boolean };

/** Language and size of letters. A user's notices follow the language they choose here. */
export function Settings({ locale, isUser }: Props) {
  const t = useTranslations("account");
  const { run } = useCall("identity.chooseLanguage");
  const to: Locale = locale === "zh" ? "en" : "zh";
  const href = inLocale(usePathname(), to);

  async function choose(event: MouseEvent) {
    if (!isUser) return;
    event.preventDefault();
    await run({ locale: to });
    window.location.assign(href);
  }
  return (
    <Card flush>
      <h2 className="sr-only">{t("settings")}</h2>
      <a
        href={href}
        hrefLang={languageTag(to)}
        lang={languageTag(to)}
        onClick={(event) => void choose(event)}
        className={`${rowLook} border-b border-hairline`}
      >
        <span className="text-pine">
          <Globe />
        </span>
        <span className="grow">{t("rows.language")}</span>
        <Chevron className="text-quiet" />
      </a>
      <div className="relative">
        <span className="pointer-events-none absolute top-1/2 left-4 z-1 -translate-y-1/2 text-pine">
          <Letters />
        </span>
        <TypeSwitch label={t("rows.largeType")} className={switchLook} />
      </div>
    </Card>
  );
}
