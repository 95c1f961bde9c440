import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { GiveGrant } from "@/components/desk/people/give-grant";
import { GrantTable } from "@/components/desk/people/grant-table";
import { FilterForm } from "@/components/desk/register/filter-form";
import { Pager } from "@/components/desk/register/pager";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/identity";
import { listGrants } from "@/lib/identity/queries";
import { listStationNames } from "@/lib/places/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths, withQuery } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.people");
  return { title: t("title"), robots: { index: false } };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("county.people"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyPeople(), permission: "grant:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const wanted = { q: one(asked, "q"), role: one(asked, "role") };
  const after = isId(asked.after) ? asked.after : null;
  const [{ grants, next }, stations] = await Promise.all([
    listGrants(viewer, { ...wanted, after, locale }),
    listStationNames(viewer, locale),
  ]);
  const here = localised(locale, paths.countyPeople());
  return (
    <div className="grid gap-5">
      <DeskHead title={t("title")} lead={t("lead")} action={<GiveGrant stations={stations} />} />
      <FilterForm
        action={here}
        filters={[
          { kind: "person", name: "q", label: t("search"), value: wanted.q },
          {
            kind: "choice",
            name: "role",
            label: t("role"),
            value: wanted.role,
            options: roles.map((value) => ({ value, label: t(`roles.${value}`) })),
          },
        ]}
      />
      {grants.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("nobody")} />
      ) : (
        <GrantTable grants={grants} locale={locale} />
      )}
      <Pager
        first={after && withQuery(here, wanted)}
        next={next && withQuery(here, { ...wanted, after: next })}
      />
    </div>
  );
}
