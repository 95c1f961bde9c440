import type { ReactNode } from "react";
import "./storefront.css";
import { currentLocale } from "@/components/layout/current-locale";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SiteTabs } from "@/components/layout/site-tabs";
import { TypeSize } from "@/components/layout/type-size";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-static";

export default async function StorefrontLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  return (
    <>
      <TypeSize />
      <SiteHeader locale={locale} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} />
      <SiteTabs locale={locale} />
      <Toaster />
    </>
  );
}
