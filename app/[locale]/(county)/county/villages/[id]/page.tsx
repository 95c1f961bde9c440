import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { VillageForm } from "@/components/desk/villages/village-form";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { findVillageForEdit } from "@/lib/places/queries";
import { pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.villages");
  return { title: t("title"), robots: { index: false } };
}

export default async function VillagePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("county.villages"),
  ]);
  const door = { locale, path: paths.countyVillage(id), permission: "register:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const village = isId(id) ? await findVillageForEdit(viewer, id, locale) : null;
  if (!village && id !== "new") notFound();
  return (
    <Words only={["county", "common", "errors", "media"]}>
      <div className="grid gap-5">
        <DeskHead
          title={village ? pick(village.input, "name", locale) : t("add")}
          lead={t("editLead")}
          action={
            village && (
              <ButtonLink
                variant="quiet"
                href={localised(locale, paths.village(village.input.slug))}
              >
                {t("look")}
              </ButtonLink>
            )
          }
        />
        <VillageForm village={village} doneHref={localised(locale, paths.countyVillages())} />
      </div>
    </Words>
  );
}
