import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { RegisterStore } from "@/components/desk/stores/register-store";
import { StoreTable } from "@/components/desk/stores/store-table";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listVillageRows } from "@/lib/places/queries";
import { localised, paths } from "@/lib/platform/paths";
import { listShopNames } from "@/lib/shops/queries";
import { countUnmapped, listStores } from "@/lib/stores/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.county");
  return { title: t("title"), robots: { index: false } };
}

const asNamed = ({ id, name }: { id: string; name: string }) => ({ id, name });

export default async function CountyStoresPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("stores.county")]);
  const door = { locale, path: paths.countyStores(), permission: "store:oversee" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const [stores, villages, shops, unmapped] = await Promise.all([
    listStores(viewer, locale),
    listVillageRows(viewer, { q: "", locale }),
    listShopNames(viewer, locale),
    countUnmapped(viewer),
  ]);
  return (
    <Words only={["stores", "county", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <DeskHead
          title={t("title")}
          lead={t("lead")}
          action={<RegisterStore villages={villages.map(asNamed)} shops={shops} />}
        />
        <p className="flex flex-wrap gap-3">
          <ButtonLink variant="quiet" href={localised(locale, paths.countyStoreFigures())}>
            {t("figures")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={localised(locale, paths.countyUnmapped())}>
            {`${t("unmapped")} (${unmapped})`}
          </ButtonLink>
        </p>
        {stores.length === 0 ? (
          <EmptyState picture={<NothingFoundScene />} title={t("none")} />
        ) : (
          <StoreTable stores={stores} locale={locale} />
        )}
      </div>
    </Words>
  );
}
