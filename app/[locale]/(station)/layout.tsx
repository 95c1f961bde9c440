import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { PlaceTop } from "@/components/station/layout/place-top";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-dynamic";

export default async function StationLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  return (
    <Words only={["common", "errors", "assistance", "media", "signIn"]}>
      <TypeSize nonce={nonce} />
      <div className="workbench">
        <PlaceTop of="station" locale={locale} />
        <ActingBar locale={locale} />
        <main id="main" tabIndex={-1} className="page max-w-4xl py-5 outline-none">
          {children}
        </main>
      </div>
      <Toaster />
      <SignInAgain />
    </Words>
  );
}
