import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/brand/mark";
import { Basket, Parcel, Stack, Storefront, Sun } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { LocaleSwitch } from "./locale-switch";
import { NavLink } from "./nav-link";
import { Bar, BarTab } from "./tab-bar";

async function places(locale: Locale) {
  const t = await getTranslations("common.workbench");
  const to = (path: string) => localised(locale, path);
  return [
    { href: to(paths.sell()), exact: true, icon: <Sun />, word: t("today") },
    { href: to(paths.sellOrders()), exact: false, icon: <Parcel />, word: t("toShip") },
    { href: to(paths.sellProducts()), exact: false, icon: <Basket />, word: t("goods") },
    { href: to(paths.sellStock()), exact: false, icon: <Stack />, word: t("stock") },
  ];
}

/** A coloured top, so that one knows one is at work and not shopping. */
export async function WorkbenchTop({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  return (
    <header className="bg-pine text-on-pine print:hidden">
      <div className="page flex max-w-4xl items-center gap-2 py-1.5">
        <Link href={localised(locale, paths.sell())} className="flex min-h-14 items-center gap-2.5">
          <Mark className="size-9" />
          <span className="font-semibold">{t("workbench.title")}</span>
        </Link>
        <nav aria-label={t("workbench.label")} className="ml-4 hidden grow lg:flex">
          {(await places(locale)).map(({ icon, word, ...link }) => (
            <NavLink
              key={link.href}
              {...link}
              className="flex min-h-14 items-center gap-2 border-b-3 border-transparent px-4 aria-[current=page]:border-millet aria-[current=page]:font-semibold"
            >
              {icon}
              {word}
            </NavLink>
          ))}
        </nav>
        <Link
          href={localised(locale, paths.sellShop())}
          className="hidden min-h-14 items-center gap-2 px-3 lg:flex"
        >
          <Storefront />
          {t("workbench.shop")}
        </Link>
        <span className="grow lg:hidden" />
        <Link
          href={localised(locale, paths.home())}
          className="flex min-h-14 items-center gap-2 px-3 underline underline-offset-4"
        >
          {t("workbench.leave")}
        </Link>
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={t("settings.otherLanguageShort")}
          className="grid min-h-14 min-w-14 place-items-center"
        />
      </div>
    </header>
  );
}

/** The same places at the bottom of a phone. */
export async function WorkbenchBar({ locale }: { locale: Locale }) {
  const t = await getTranslations("common.workbench");
  return (
    <Bar label={t("label")} columns="grid-cols-5">
      {(await places(locale)).map((place) => (
        <BarTab key={place.href} {...place} />
      ))}
      <BarTab
        href={localised(locale, paths.sellShop())}
        exact={false}
        icon={<Storefront />}
        word={t("shop")}
      />
    </Bar>
  );
}
