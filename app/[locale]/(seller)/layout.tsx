import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/assistance/acting-bar";
import { currentLocale } from "@/components/layout/current-locale";
import { pageNonce } from "@/components/layout/nonce";
import { TypeSize } from "@/components/layout/type-size";
import { Words } from "@/components/layout/words";
import { WorkbenchBar, WorkbenchTop } from "@/components/layout/workbench";
import { SuspendedBanner } from "@/components/onboarding/suspended-banner";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-dynamic";

/** `workbench` makes letters and targets larger, see globals.css. */
export default async function SellerLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  return (
    <Words only={["common", "errors", "sell", "dispatch", "orders", "notifications"]}>
      <TypeSize nonce={nonce} />
      <div className="workbench">
        <WorkbenchTop locale={locale} />
        <ActingBar locale={locale} />
        <SuspendedBanner locale={locale} />
        <main id="main" tabIndex={-1} className="page max-w-4xl py-5 outline-none">
          {children}
        </main>
        <WorkbenchBar locale={locale} />
      </div>
      <Toaster />
    </Words>
  );
}
