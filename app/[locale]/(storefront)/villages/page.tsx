import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { FirstShop } from "@/components/shop/home/first-shop";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { VillageCard } from "@/components/shop/villages/village-card";
import { listVillages } from "@/lib/places/queries";
import { paths } from "@/lib/platform/paths";

export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("village"), currentLocale()]);
  const [first] = await listVillages(locale);
  return pageMetadata({
    locale,
    path: paths.villages(),
    title: t("title"),
    description: t("description"),
    picture: first?.scene ?? null,
  });
}

export default async function VillagesPage() {
  const [t, home, locale] = await Promise.all([
    getTranslations("village"),
    getTranslations("home"),
    currentLocale(),
  ]);
  const villages = await listVillages(locale);
  return (
    <div className="page pt-6">
      <h1 className="text-2xl font-semibold lg:text-3xl">{t("title")}</h1>
      <p className="mb-5 text-quiet">{t("lead")}</p>
      {villages.length === 0 && <FirstShop locale={locale} />}
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {villages.map((village, at) => (
          <li key={village.id}>
            <VillageCard
              village={village}
              locale={locale}
              count={home("households", { count: village.shopHouseholds })}
              sizes="(min-width: 1024px) 370px, (min-width: 768px) 50vw, 100vw"
              priority={at === 0}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
