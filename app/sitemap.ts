import type { MetadataRoute } from "next";
import { sitemapEntries } from "@/app/sitemap-entries";
import { listAddresses } from "@/lib/catalog/queries";
import { documentNames } from "@/lib/identity";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

/** Everything but goods, which have sitemaps of their own. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { shops, categories, villages } = await listAddresses();
  const pages = [
    ...[
      paths.home(),
      paths.categories(),
      paths.villages(),
      paths.videos(),
      paths.help(),
      ...documentNames.map(paths.rules),
    ],
    ...villages.map(({ slug }) => paths.village(slug)),
    ...categories.map(({ slug }) => paths.category(slug)),
    ...shops.map(({ slug }) => paths.shop(slug)),
  ];
  return sitemapEntries(
    env.publicOrigin,
    pages.map((path) => ({ path })),
  );
}
