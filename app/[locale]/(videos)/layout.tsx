import type { ReactNode } from "react";
import "@/app/[locale]/(storefront)/storefront.css";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-static";

/** Without the site's bars: a film has the whole screen. */
export default async function VideosLayout({ children }: { children: ReactNode }) {
  await currentLocale();
  return (
    <>
      <TypeSize />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Toaster />
    </>
  );
}
