import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { privateZones, publicPolicy, securityHeaders } from "./security-headers";

const development = process.env.NODE_ENV === "development";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` has a step for types, tests included; a shop that starts need not prove them again.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // By which a phone knows that what it has kept is of an earlier build (public/sw.js).
  env: { SHOP_BUILT: String(Date.now()) },
  serverExternalPackages: [
    "pg",
    "graphile-worker",
    "pino",
    "sharp",
    "flydrive",
    "ioredis",
    "pdfkit",
    "bwip-js",
  ],
  // Rendered pages stay in memory: made-up addresses can't fill the disk, and no start finds old ones.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: {
    isrFlushToDisk: false,
    staleTimes: { dynamic: 0 },
    // Fewer and larger scripts: on a slow network each request costs a phone half a second.
    turbopackChunking: { firstPageLoadPriority: 1, minChunkSize: 120_000 },
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: `/((?!media/|api/files/|(?:zh|en)/(?:${privateZones.join("|")})(?:/|$)).*)`,
      headers: [{ key: "Content-Security-Policy", value: publicPolicy(development) }],
    },
    {
      source: "/regions/:path*",
      headers: [
        { key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" },
      ],
    },
  ],
  redirects: async () => [
    {
      source: "/",
      has: [{ type: "header", key: "accept-language", value: "(?:en|(?!.*zh).*en).*" }],
      destination: "/en",
      permanent: false,
    },
    { source: "/", destination: "/zh", permanent: false },
  ],
};

export default createNextIntlPlugin("./lib/platform/i18n/request.ts")(config);
