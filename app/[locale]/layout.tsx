import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { isLocale, languageTag } from "@/lib/platform/i18n";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Nothing at build: pages need the database, so each is rendered at its first request and kept. */
export const generateStaticParams = () => [];

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={languageTag(locale)}>
      <body>{children}</body>
    </html>
  );
}
