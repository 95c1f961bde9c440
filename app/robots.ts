import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env";
import { locales } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

const privatePaths = [
  paths.search(),
  paths.cart(),
  paths.checkout(),
  paths.me(),
  paths.orders(),
  paths.findOrder(),
  paths.addresses(),
  paths.notices(),
  paths.messagesSent(),
  paths.signIn(),
  paths.sell(),
  "/pay",
  "/station",
  "/county",
];

/** What is somebody's own, and the endless results of search, are not for search engines. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        ...locales.flatMap((locale) => privatePaths.map((path) => localised(locale, path))),
      ],
    },
    sitemap: `${env.publicOrigin}/sitemap.xml`,
  };
}
