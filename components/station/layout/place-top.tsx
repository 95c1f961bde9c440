import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { Mark } from "@/components/shared/brand/mark";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { WayOut } from "@/components/shared/layout/way-out";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** A top of its own colour: one is at the station, or at the centre, neither shopping nor in a shop. */
export async function PlaceTop({ of, locale }: { of: "station" | "centre"; locale: Locale }) {
  const isStation = of === "station";
  const [t, common] = await Promise.all([
    isStation ? getTranslations("assistance.station") : getTranslations("relay.centre"),
    getTranslations("common.settings"),
  ]);
  return (
    <header className={cn("text-on-pine print:hidden", isStation ? "bg-calaite" : "bg-pine")}>
      <div
        className={cn("page flex items-center gap-2 py-1.5", isStation ? "max-w-4xl" : "max-w-5xl")}
      >
        <Link
          href={localised(locale, isStation ? paths.station() : paths.centre())}
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
