import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { Toaster } from "@/components/ui/toast";
import { SuspendedBanner } from "@/components/workbench/frame/suspended-banner";
import { WorkbenchBar, WorkbenchTop } from "@/components/workbench/frame/workbench";

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
      <SignInAgain />
    </Words>
  );
}
