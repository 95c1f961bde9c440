import type { MetadataRoute } from "next";
import { listAddresses } from "@/lib/catalog/queries";
import { env } from "@/lib/platform/env";
import { locales } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

type Page = { path: string; updatedAt?: string };

/** Each page once a language, with the other beside it. */
const entriesOf = ({ path, updatedAt }: Page): MetadataRoute.Sitemap => {
  const address = (locale: (typeof locales)[number]) =>
    `${env.publicOrigin}${localised(locale, path)}`;
  const languages = Object.fromEntries(locales.map((locale) => [locale, address(locale)]));
  return locales.map((locale) => ({
    url: address(locale),
    ...(updatedAt && { lastModified: updatedAt }),
    alternates: { languages },
  }));
};

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { products, shops, categories, villages } = await listAddresses();
  const pages: Page[] = [
    ...[paths.home(), paths.categories(), paths.villages(), paths.help()].map((path) => ({ path })),
    ...villages.map(({ slug }) => ({ path: paths.village(slug) })),
    ...categories.map(({ slug }) => ({ path: paths.category(slug) })),
    ...shops.map(({ slug }) => ({ path: paths.shop(slug) })),
    ...products.map(({ slug, updatedAt }) => ({ path: paths.product(slug), updatedAt })),
  ];
  return pages.flatMap(entriesOf);
}
