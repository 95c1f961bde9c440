import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { FilterForm } from "@/components/desk/register/filter-form";
import { VillageTable } from "@/components/desk/villages/village-table";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listVillageRows } from "@/lib/places/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.villages");
  return { title: t("title"), robots: { index: false } };
}

export default async function VillagesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("county.villages"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyVillages(), permission: "register:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const q = one(asked, "q");
  const villages = await listVillageRows(viewer, { q, locale });
  const here = localised(locale, paths.countyVillages());
  return (
    <div className="grid gap-5">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={
          <ButtonLink href={localised(locale, paths.countyVillage("new"))}>{t("add")}</ButtonLink>
        }
      />
      <FilterForm
        action={here}
        filters={[{ kind: "search", name: "q", label: t("search"), value: q }]}
      />
      {villages.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <VillageTable villages={villages} locale={locale} />
      )}
    </div>
  );
}
