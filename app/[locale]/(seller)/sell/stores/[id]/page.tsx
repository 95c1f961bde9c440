import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { StoreFiles } from "@/components/shared/stores/store-files";
import { ButtonLink } from "@/components/ui/button";
import { Back } from "@/components/ui/icons";
import { requireUser } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findStore, listStoreFiles } from "@/lib/stores/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.import");
  return { title: t("title"), robots: { index: false } };
}

export default async function StorePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("stores"),
  ]);
  const viewer = await requireUser(locale, paths.sellStore(id));
  const store = isId(id) ? await findStore(viewer, id, "store:keep", locale) : null;
  if (!store) notFound();
  const files = await listStoreFiles(viewer, id, "store:keep");
  return (
    <Words only={["stores", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <div>
          <ButtonLink
            variant="ghost"
            href={localised(locale, paths.sellStores())}
            className="-ml-2 px-2"
          >
            <Back />
            {t("sell.title")}
          </ButtonLink>
          <p className="text-quiet">{t(`platform.${store.platform}`)}</p>
          <h1 className="text-2xl font-semibold wrap-anywhere">{store.name}</h1>
        </div>
        <StoreFiles storeId={id} isOpen={store.isOpen} files={files} by="shop" locale={locale} />
      </div>
    </Words>
  );
}
