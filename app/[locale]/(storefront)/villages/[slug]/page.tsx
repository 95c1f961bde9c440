import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageMetadata } from "@/components/shop/seo/metadata";
import { VillagePage } from "@/components/shop/villages/village-page";
import { findVillage } from "@/lib/places/queries";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function load(params: Props["params"]) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const village = await findVillage(slug, locale);
  if (!village) notFound();
  return { village, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { village, locale } = await load(params);
  return pageMetadata({
    locale,
    path: paths.village(village.slug),
    title: `${village.name} · ${village.tagline}`,
    description: village.story,
    picture: village.scene,
  });
}

export default async function Page({ params }: Props) {
  return <VillagePage {...(await load(params))} />;
}
