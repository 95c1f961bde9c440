import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/shared/brand/mark";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { NavLink } from "@/components/shared/layout/nav-link";
import { Bar, BarTab } from "@/components/shared/layout/tab-bar";
import { TypeSwitch } from "@/components/shared/layout/type-size";
import { Link } from "@/components/ui/link";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { DeskMenu } from "./desk-menu";
import { type DeskPlace, deskPlaces, groups } from "./places";

type Props = { viewer: Viewer; locale: Locale };

const topItem = "flex min-h-14 items-center px-3 whitespace-nowrap";

const placesOf = (viewer: Viewer) =>
  deskPlaces.filter(({ permission }) => mayAct(viewer, permission));

/** Dark, so that one knows one is at the county's desk: who, language, letters, and the way out. */
export async function DeskTop({ viewer, locale }: Props) {
  const t = await getTranslations();
  return (
    <header className="bg-ink text-paper print:hidden">
      <div className="flex flex-wrap items-center gap-x-1 px-4 lg:px-6">
        <Link href={localised(locale, paths.county())} className={`${topItem} -ml-3 gap-2.5`}>
          <Mark className="size-8" />
          <span className="font-semibold">{t("county.title")}</span>
        </Link>
        <span className="grow" />
        {viewer.kind === "user" && (
          <span className="hidden px-3 text-sm md:block">{viewer.name}</span>
        )}
        <TypeSwitch
          label={t("common.settings.largeType")}
          className={`${topItem} text-sm max-md:hidden aria-pressed:font-semibold aria-pressed:underline`}
        />
        <LocaleSwitch
          to={locale === "zh" ? "en" : "zh"}
          label={t("common.settings.otherLanguageShort")}
          className={`${topItem} min-w-12 justify-center`}
        />
        <Link
          href={localised(locale, paths.me())}
          className={`${topItem} -mr-3 underline underline-offset-4`}
        >
          {t("county.leave")}
        </Link>
      </div>
    </header>
  );
}

/** The places at the left of a desktop. */
export async function DeskSide({ viewer, locale }: Props) {
  const places = placesOf(viewer);
  if (places.length === 0) return null;
  const t = await getTranslations("county");
  return (
    <nav
      aria-label={t("menu")}
      className="hidden w-56 shrink-0 border-r border-hairline py-4 pr-3 lg:block print:hidden"
    >
      <div className="sticky top-4">
        <Places places={places} locale={locale} words={t} />
      </div>
    </nav>
  );
}

/** On a phone: the daily places at the bottom, all of them behind the last tab. */
export async function DeskBar({ viewer, locale }: Props) {
  const places = placesOf(viewer);
  if (places.length === 0) return null;
  const [t, common] = await Promise.all([getTranslations("county"), getTranslations("common")]);
  const words = { open: t("all"), title: t("menu"), close: common("close") };
  return (
    <Bar label={t("menu")} columns="grid-flow-col auto-cols-fr">
      {places
        .filter(({ inBar }) => inBar)
        .map(({ key, path, icon: Icon }) => (
          <BarTab
            key={key}
            href={localised(locale, path)}
            exact={path === paths.county()}
            icon={<Icon />}
            word={t(`places.${key}`)}
          />
        ))}
      <DeskMenu words={words}>
        <Places places={places} locale={locale} words={t} />
        <TypeSwitch
          label={common("settings.largeType")}
          className="mt-3 flex min-h-12 w-full items-center border-t border-hairline px-3 pt-3 aria-pressed:font-semibold aria-pressed:text-pine"
        />
      </DeskMenu>
    </Bar>
  );
}

type PlacesProps = { places: DeskPlace[]; locale: Locale; words: (key: string) => string };

function Places({ places, locale, words }: PlacesProps) {
  return groups.map((group) => {
    const members = places.filter((place) => place.group === group);
    if (members.length === 0) return null;
    return (
      <div key={group} className="not-first:mt-4">
        <h2 className="px-3 text-sm text-quiet">{words(`groups.${group}`)}</h2>
        <ul>
          {members.map(({ key, path, icon: Icon }) => (
            <li key={key}>
              <NavLink
                href={localised(locale, path)}
                exact={path === paths.county()}
                className="flex min-h-12 items-center gap-3 rounded-lg px-3 hover:bg-sunk aria-[current=page]:bg-pine-tint aria-[current=page]:font-semibold aria-[current=page]:text-pine"
              >
                <Icon />
                {words(`places.${key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
