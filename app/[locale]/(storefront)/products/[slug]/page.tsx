import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SeenGoods } from "@/components/shared/catalog/seen-goods";
import { cardWords } from "@/components/shared/catalog/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ProductPage } from "@/components/shared/product/product-page";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { ShutShop } from "@/components/shop/shops/shut-shop";
import { findProduct } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { findShopById, findShutShopOf } from "@/lib/shops/queries";

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const product = await findProduct(slug, locale);
  const shop = product && (await findShopById(product.shopId, locale));
  return { slug, seen: product && shop ? { product, shop } : null, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { seen, locale } = await load(params);
  if (!seen) return { robots: { index: false } };
  const { product, shop } = seen;
  return pageMetadata({
    locale,
    path: paths.product(product.slug),
    title: product.title,
    description: `${product.summary} ${shop.name}`,
    picture: product.pictures[0] ?? null,
  });
}

async function Seen({ now, locale }: { now: string; locale: Locale }) {
  const t = await getTranslations("product.seen");
  const words = { title: t("title"), forget: t("forget") };
  return <SeenGoods now={now} locale={locale} words={words} cardWords={cardWords(locale)} />;
}

export default async function Page({ params }: Props) {
  const { slug, seen, locale } = await load(params);
  if (seen) {
    return (
      <ProductPage {...seen} locale={locale}>
        <Seen now={slug} locale={locale} />
      </ProductPage>
    );
  }
  const shut = await findShutShopOf(slug, locale);
  if (!shut) notFound();
  return <ShutShop shop={shut} locale={locale} />;
}
