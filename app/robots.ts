import type { MetadataRoute } from "next";
import { listAddresses, PRODUCTS_A_SITEMAP } from "@/lib/catalog/queries";
import { env } from "@/lib/platform/env";
import { locales } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { privateZones } from "@/security-headers";

export const dynamic = "force-dynamic";

const privatePaths = [paths.search(), ...privateZones.map((zone) => `/${zone}`)];

/** What is somebody's own, and the endless results of search, are not for search engines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { productCount } = await listAddresses();
  const productSitemaps = Array.from(
    { length: Math.ceil(productCount / PRODUCTS_A_SITEMAP) },
    (_, id) => `${env.publicOrigin}/products/sitemap/${id}.xml`,
  );
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        ...locales.flatMap((locale) => privatePaths.map((path) => localised(locale, path))),
      ],
    },
    sitemap: [`${env.publicOrigin}/sitemap.xml`, ...productSitemaps],
  };
}
