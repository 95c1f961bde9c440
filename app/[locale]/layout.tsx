import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageRefresh } from "@/components/shared/api/page-refresh";
import { OfflineReady } from "@/components/shared/layout/offline-ready";
import { SkipLink } from "@/components/shared/layout/skip-link";
import { env } from "@/lib/platform/env";
import { isLocale, languageTag } from "@/lib/platform/i18n";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Nothing at build: pages need the database, so each is rendered at its first request and kept. */
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#171411" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "common" });
  return {
    metadataBase: new URL(env.publicOrigin),
    title: { template: `%s · ${t("brand")}`, default: t("title") },
    description: t("description"),
    applicationName: t("brand"),
    appleWebApp: { title: t("brand"), capable: true, statusBarStyle: "default" },
    formatDetection: { telephone: false },
    openGraph: {
      type: "website",
      siteName: t("brand"),
      locale: locale === "zh" ? "zh_CN" : "en",
      images: [{ url: "/share.jpg", width: 1200, height: 630, alt: t("title") }],
    },
    twitter: { card: "summary_large_image" },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations("common");
  return (
    // The chosen letter size is set on <html> before React wakes up.
    <html lang={languageTag(locale)} suppressHydrationWarning>
      <body>
        <SkipLink label={t("skip")} />
        <noscript>
          <p className="bg-millet-tint px-4 py-3 text-center text-sm">{t("needsScript")}</p>
        </noscript>
        {children}
        <OfflineReady />
        <PageRefresh />
      </body>
    </html>
  );
}
