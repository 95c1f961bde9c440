import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { FeedPage } from "@/components/shop/videos/feed-page";
import { paths } from "@/lib/platform/paths";
import { getFeed } from "@/lib/videos/queries";

export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("videos"), currentLocale()]);
  const description = t("feed.lead");
  return pageMetadata({ locale, path: paths.videos(), title: t("title"), description });
}

export default async function VideosPage() {
  const locale = await currentLocale();
  return <FeedPage feed={await getFeed(locale)} locale={locale} />;
}
