import type { MetadataRoute } from "next";
import { sitemapEntries } from "@/app/sitemap-entries";
import { listProductAddresses } from "@/lib/catalog/queries";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

/** Room for 200,000 goods, without asking the database while building; robots.txt names the filled ones. */
const SITEMAPS = 20;

export const generateSitemaps = () => Array.from({ length: SITEMAPS }, (_, id) => ({ id }));

export default async function sitemap({
  id,
}: {
  id: Promise<string>;
}): Promise<MetadataRoute.Sitemap> {
  const products = await listProductAddresses(await id);
  return sitemapEntries(
    env.publicOrigin,
    products.map(({ slug, updatedAt }) => ({ path: paths.product(slug), updatedAt })),
  );
}
