import type { ReactNode } from "react";
import { currentLocale } from "@/components/layout/current-locale";
import { pageNonce } from "@/components/layout/nonce";
import { SiteHeader } from "@/components/layout/site-header";
import { TypeSize } from "@/components/layout/type-size";
import { Words } from "@/components/layout/words";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-dynamic";

export default async function CountyLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  return (
    <Words only={["common", "errors", "listing", "product"]}>
      <TypeSize nonce={nonce} />
      <SiteHeader locale={locale} />
      <main id="main" tabIndex={-1} className="page max-w-5xl py-6 outline-none">
        {children}
      </main>
      <Toaster />
    </Words>
  );
}
