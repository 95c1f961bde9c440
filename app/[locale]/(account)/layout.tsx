import type { ReactNode } from "react";
import "@/app/whole.css";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { SiteHeader } from "@/components/shared/layout/site-header";
import { SiteTabs } from "@/components/shared/layout/site-tabs";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-dynamic";

const words = ["common", "errors", "account", "address", "notifications", "orders", "cashier"];

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  return (
    <Words only={[...words, "signIn", "product", "leaving", "restock", "follows"]}>
      <TypeSize nonce={nonce} />
      <SiteHeader locale={locale} />
      <main id="main" tabIndex={-1} className="page py-6 outline-none">
        {children}
      </main>
      <SiteTabs locale={locale} />
      <Toaster />
      <SignInAgain />
    </Words>
  );
}
