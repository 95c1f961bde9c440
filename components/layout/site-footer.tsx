import { getTranslations } from "next-intl/server";
import { RidgeLine } from "@/components/brand/ridge";
import { Link } from "@/components/ui/link";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { LocaleSwitch } from "./locale-switch";
import { TypeSwitch } from "./type-size";

const line = "flex min-h-11 items-center hover:text-calaite hover:underline";

/** What we are, what we promise, where to turn to. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  return (
    <footer className="mt-16 print:hidden">
      <RidgeLine />
      <div className="bg-sunk">
        <div className="page grid gap-8 py-10 lg:grid-cols-[1.6fr_1.4fr_1fr_1fr]">
          <p className="max-w-md">{t("footer.about")}</p>
          <ul className="grid max-w-md content-start gap-3 text-quiet">
            <li>{t("footer.promises.ship")}</li>
            <li>{t("footer.promises.origin")}</li>
            <li>{t("footer.promises.returns")}</li>
          </ul>
          <Places locale={locale} />
          <div>
            <h2 className="font-semibold">{t("settings.label")}</h2>
            <LocaleSwitch
              to={locale === "zh" ? "en" : "zh"}
              label={t("settings.otherLanguage")}
              className={line}
            />
            <TypeSwitch
              label={t("settings.largeType")}
              className={`${line} aria-pressed:font-semibold aria-pressed:text-pine`}
            />
          </div>
          <p className="text-sm text-quiet lg:col-span-full">{t("footer.desk")}</p>
          {env.isDemo && (
            <p className="-mt-6 text-sm text-quiet lg:col-span-full">{t("footer.demo")}</p>
          )}
        </div>
      </div>
    </footer>
  );
}

async function Places({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  const places = [
    [paths.categories(), t("nav.categories")],
    [paths.villages(), t("nav.villages")],
    [paths.orders(), t("footer.orders")],
    [paths.findOrder(), t("footer.findOrder")],
    [paths.sell(), t("footer.workbench")],
  ] as const;
  return (
    <nav aria-label={t("footer.shop")}>
      <h2 className="font-semibold">{t("brand")}</h2>
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
