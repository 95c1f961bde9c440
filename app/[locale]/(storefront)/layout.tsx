import type { ReactNode } from "react";
import "./storefront.css";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { SiteHeader } from "@/components/shared/layout/site-header";
import { SiteTabs } from "@/components/shared/layout/site-tabs";
import { TypeSize } from "@/components/shared/layout/type-size";
import { SiteFooter } from "@/components/shop/layout/site-footer";
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
