import type { MetadataRoute } from "next";
import { locales } from "@/lib/platform/i18n";
import { localised } from "@/lib/platform/paths";

type Page = { path: string; updatedAt?: string };

/** Each page once a language, with the other beside it. */
export const sitemapEntries = (origin: string, pages: Page[]): MetadataRoute.Sitemap =>
  pages.flatMap(({ path, updatedAt }) => {
    const address = (locale: (typeof locales)[number]) => `${origin}${localised(locale, path)}`;
    const languages = Object.fromEntries(locales.map((locale) => [locale, address(locale)]));
    return locales.map((locale) => ({
      url: address(locale),
      ...(updatedAt && { lastModified: updatedAt }),
      alternates: { languages },
    }));
  });
