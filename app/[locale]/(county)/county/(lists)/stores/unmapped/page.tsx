import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { UnmappedPage } from "@/components/desk/stores/unmapped-page";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { paths } from "@/lib/platform/paths";
import { findUnmapped } from "@/lib/stores/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.unmapped");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyUnmappedPage() {
  const locale = await currentLocale();
  const door = { locale, path: paths.countyUnmapped(), permission: "store:oversee" } as const;
  const viewer = await enterDesk(door);
  const unmapped = viewer && (await findUnmapped(viewer, locale));
  if (!unmapped) return <NoPart locale={locale} />;
  return (
    <Words only={["stores", "county", "errors", "common"]}>
      <UnmappedPage unmapped={unmapped} locale={locale} />
    </Words>
  );
}
