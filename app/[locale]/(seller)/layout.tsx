import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { Outbox } from "@/components/shared/outbox/outbox";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { Toaster } from "@/components/ui/toast";
import { AsOf } from "@/components/workbench/frame/as-of";
import { KeptTabs } from "@/components/workbench/frame/kept-tabs";
import { SuspendedBanner } from "@/components/workbench/frame/suspended-banner";
import { WorkbenchBar, WorkbenchTop } from "@/components/workbench/frame/workbench";
import { currentViewer, keeperOf } from "@/lib/platform/auth";

export const dynamic = "force-dynamic";

/** `workbench` makes letters and targets larger, see globals.css. */
export default async function SellerLayout({ children }: { children: ReactNode }) {
  const [locale, nonce, viewer] = await Promise.all([
    currentLocale(),
    pageNonce(),
    currentViewer(),
  ]);
  const keeper = viewer.kind === "user" ? keeperOf(viewer) : null;
  return (
    <Words only={["common", "errors", "sell", "dispatch", "orders", "notifications", "outbox"]}>
      <TypeSize nonce={nonce} />
      <div data-kept-for={keeper} data-build={process.env.SHOP_BUILT} className="workbench">
        <WorkbenchTop locale={locale} />
        <AsOf />
        <ActingBar locale={locale} />
        <SuspendedBanner locale={locale} />
        <main id="main" tabIndex={-1} className="page max-w-4xl py-5 outline-none">
          {children}
        </main>
        <WorkbenchBar locale={locale} />
      </div>
      <Toaster />
      {keeper && <Outbox keeper={keeper} />}
      <KeptTabs />
      <SignInAgain />
    </Words>
  );
}
