import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ShopPage } from "@/components/shop/shops/shop-page";
import { ShutShop } from "@/components/shop/shops/shut-shop";
import { paths } from "@/lib/platform/paths";
import { findShop, findShutShop } from "@/lib/shops/queries";

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  return { slug, shop: await findShop(slug, locale), locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { shop, locale }] = await Promise.all([getTranslations("shop"), load(params)]);
  if (!shop) return { robots: { index: false } };
  return pageMetadata({
    locale,
    path: paths.shop(shop.slug),
    title: shop.name,
    description: t("description", {
      keeper: shop.keeper,
      village: shop.village.name,
      greeting: shop.greeting,
    }),
    picture: shop.banner,
  });
}

export default async function Page({ params }: Props) {
  const { slug, shop, locale } = await load(params);
  if (shop) return <ShopPage shop={shop} locale={locale} />;
  const shut = await findShutShop(slug, locale);
  if (!shut) notFound();
  return <ShutShop shop={shut} locale={locale} />;
}
