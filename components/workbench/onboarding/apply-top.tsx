import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { Mark } from "@/components/shared/brand/mark";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { WayOut } from "@/components/shared/layout/way-out";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** The workbench's colour, the way back to the list, and the way out. */
export async function ApplyTop({ locale }: { locale: Locale }) {
  const [t, common] = await Promise.all([getTranslations("onboarding"), getTranslations("common")]);
  return (
    <header className="bg-pine text-on-pine">
      <div className="page flex max-w-2xl items-center gap-2 py-1.5">
        <Link
          href={localised(locale, paths.apply())}
          className="flex min-h-14 min-w-0 grow items-center gap-2.5"
        >
          <Mark className="size-9" />
          <span className="font-semibold">{t("title")}</span>
        </Link>
        <Listen />
        <WayOut href={localised(locale, paths.home())} label={t("leave")} />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={common("settings.otherLanguageShort")}
          className="grid min-h-14 min-w-14 place-items-center"
        />
      </div>
    </header>
  );
}
