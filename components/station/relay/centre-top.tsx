import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { Mark } from "@/components/shared/brand/mark";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { WayOut } from "@/components/shared/layout/way-out";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** The top of the county's centre. */
export async function CentreTop({ locale }: { locale: Locale }) {
  const [t, common] = await Promise.all([
    getTranslations("relay.centre"),
    getTranslations("common.settings"),
  ]);
  return (
    <header className="bg-pine text-on-pine print:hidden">
      <div className="page flex max-w-5xl items-center gap-2 py-1.5">
        <Link
          href={localised(locale, paths.centre())}
          className="flex min-h-14 items-center gap-2.5"
        >
          <Mark className="size-9" />
          <span className="font-semibold">{t("title")}</span>
        </Link>
        <span className="grow" />
        <Listen />
        <WayOut href={localised(locale, paths.me())} label={t("leave")} />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={common("otherLanguageShort")}
          className="grid min-h-14 min-w-14 place-items-center"
        />
      </div>
    </header>
  );
}
