import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { OnboardingWords } from "@/components/shared/onboarding/onboarding-words";
import { Toaster } from "@/components/ui/toast";
import { ApplyTop } from "@/components/workbench/onboarding/apply-top";

export const dynamic = "force-dynamic";

/** As large as the workbench, without its places: there is no shop to work in yet. */
export default async function ApplyLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  return (
    <OnboardingWords>
      <TypeSize nonce={nonce} />
      <div className="workbench">
        <ApplyTop locale={locale} />
        <ActingBar locale={locale} />
        <main id="main" tabIndex={-1} className="page max-w-2xl py-5 outline-none">
          {children}
        </main>
      </div>
      <Toaster />
    </OnboardingWords>
  );
}
