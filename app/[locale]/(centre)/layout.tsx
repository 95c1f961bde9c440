import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { Outbox } from "@/components/shared/outbox/outbox";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { PlaceTop } from "@/components/station/layout/place-top";
import { Toaster } from "@/components/ui/toast";
import { currentViewer, keeperOf } from "@/lib/platform/auth";

export const dynamic = "force-dynamic";

export default async function CentreLayout({ children }: { children: ReactNode }) {
  const [locale, nonce, viewer] = await Promise.all([
    currentLocale(),
    pageNonce(),
    currentViewer(),
  ]);
  return (
    <Words only={["common", "errors", "relay", "dispatch", "outbox", "assistance", "signIn"]}>
      {viewer.kind === "user" && <Outbox keeper={keeperOf(viewer)} />}
      <TypeSize nonce={nonce} />
      <div className="workbench">
        <PlaceTop of="centre" locale={locale} />
        <ActingBar locale={locale} />
        <main id="main" tabIndex={-1} className="page max-w-5xl py-5 outline-none">
          {children}
        </main>
      </div>
      <Toaster />
      <SignInAgain />
    </Words>
  );
}
