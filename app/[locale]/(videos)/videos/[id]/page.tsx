import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { FeedPage } from "@/components/shop/videos/feed-page";
import { paths } from "@/lib/platform/paths";
import { findVideo, getFeed } from "@/lib/videos/queries";

type Props = { params: Promise<{ id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  return { locale, video: await findVideo(id, locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, video } = await load(params);
  if (!video) return { robots: { index: false } };
  const { id, caption, shop, poster } = video;
  return pageMetadata({
    locale,
    path: paths.video(id),
    title: caption,
    description: `${shop.name} · ${caption}`,
    picture: poster,
  });
}

/** The one that was shared, and after it what is new. */
export default async function VideoPage({ params }: Props) {
  const { locale, video } = await load(params);
  if (!video) notFound();
  const { videos, next } = await getFeed(locale);
  const others = videos.filter(({ id }) => id !== video.id);
  return <FeedPage feed={{ videos: [video, ...others], next }} locale={locale} />;
}
