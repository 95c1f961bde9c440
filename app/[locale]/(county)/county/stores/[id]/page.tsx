import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { OpenOrClose } from "@/components/desk/stores/open-or-close";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { StoreFiles } from "@/components/shared/stores/store-files";
import { ButtonLink } from "@/components/ui/button";
import { Back } from "@/components/ui/icons";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findStore, listStoreFiles } from "@/lib/stores/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.import");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyStorePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("stores"),
  ]);
  const permission = "store:oversee";
  const viewer = await enterDesk({ locale, path: paths.countyStore(id), permission });
  if (!viewer) return <NoPart locale={locale} />;
  const store = isId(id) ? await findStore(viewer, id, permission, locale) : null;
  if (!store) notFound();
  const files = await listStoreFiles(viewer, id, permission);
  const { name, platform, merchant, village, isOpen } = store;
  return (
    <Words only={["stores", "county", "errors", "common"]}>
      <div className="grid max-w-3xl grid-cols-1 gap-5">
        <DeskHead
          title={name}
          lead={[t(`platform.${platform}`), merchant, village].join(" · ")}
          action={
            <ButtonLink variant="ghost" href={localised(locale, paths.countyStores())}>
              <Back />
              {t("county.title")}
            </ButtonLink>
          }
        />
        <StoreFiles storeId={id} isOpen={isOpen} files={files} by="county" locale={locale} />
        <OpenOrClose id={id} isOpen={isOpen} />
      </div>
    </Words>
  );
}
