import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { Mark } from "@/components/shared/brand/mark";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { NavLink } from "@/components/shared/layout/nav-link";
import { Bar, BarTab } from "@/components/shared/layout/tab-bar";
import { WayOut } from "@/components/shared/layout/way-out";
import { Basket, Parcel, Stack, Storefront, Sun } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { WaitingButton } from "./waiting-button";

const daily = [
  { path: paths.sell(), permission: "shop:enter", exact: true, icon: <Sun />, word: "today" },
  { path: paths.sellOrders(), permission: "order:sell", icon: <Parcel />, word: "toShip" },
  { path: paths.sellProducts(), permission: "product:edit", icon: <Basket />, word: "goods" },
  { path: paths.sellStock(), permission: "stock:edit", icon: <Stack />, word: "stock" },
  { path: paths.sellShop(), permission: "shop:enter", icon: <Storefront />, word: "shop" },
] as const;

/** The daily places in which this viewer has a part. */
async function placesOf(locale: Locale) {
  const [t, viewer] = await Promise.all([getTranslations("common.workbench"), currentViewer()]);
  return daily
    .filter(({ permission }) => mayAct(viewer, permission))
    .map(({ path, icon, word, ...place }) => ({
      href: localised(locale, path),
      exact: "exact" in place,
      icon,
      word: t(word),
    }));
}

/** A coloured top, so that one knows one is at work and not shopping. */
export async function WorkbenchTop({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  return (
    <header className="bg-pine text-on-pine print:hidden">
      <div className="page flex max-w-4xl flex-wrap items-center gap-x-1 py-1.5">
        <Link href={localised(locale, paths.sell())} className="flex min-h-14 items-center gap-2">
          <Mark className="size-9" />
          <span className="font-semibold">{t("workbench.title")}</span>
        </Link>
        <nav aria-label={t("workbench.label")} className="ml-4 hidden grow lg:flex">
          {(await placesOf(locale)).map(({ icon, word, ...link }) => (
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
        <span className="grow lg:hidden" />
        <WaitingButton />
        <Listen />
        <WayOut href={localised(locale, paths.home())} label={t("workbench.leave")} />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={t("settings.otherLanguageShort")}
          className="grid min-h-14 min-w-14 place-items-center"
        />
      </div>
    </header>
  );
}

const columns = ["", "grid-cols-1", "grid-cols-2", "grid-cols-3", "grid-cols-4", "grid-cols-5"];

/** The same places at the bottom of a phone. */
export async function WorkbenchBar({ locale }: { locale: Locale }) {
  const [t, places] = await Promise.all([getTranslations("common.workbench"), placesOf(locale)]);
  if (places.length === 0) return null;
  return (
    <Bar label={t("label")} columns={columns[places.length] ?? ""}>
      {places.map((place) => (
        <BarTab key={place.href} {...place} />
      ))}
    </Bar>
  );
}
