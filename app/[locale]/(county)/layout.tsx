import type { ReactNode } from "react";
import "@/app/whole.css";
import { DeskBar, DeskSide, DeskTop } from "@/components/desk/frame/desk-frame";
import { UndoBar } from "@/components/desk/frame/undo";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { Toaster } from "@/components/ui/toast";
import { currentViewer } from "@/lib/platform/auth";

export const dynamic = "force-dynamic";

export default async function CountyLayout({ children }: { children: ReactNode }) {
  const [locale, nonce, viewer] = await Promise.all([
    currentLocale(),
    pageNonce(),
    currentViewer(),
  ]);
  return (
    <Words only={["common", "errors", "county", "listing", "product"]}>
      <TypeSize nonce={nonce} />
      <DeskTop viewer={viewer} locale={locale} />
      <ActingBar locale={locale} />
      <div className="flex grow lg:px-6">
        <DeskSide viewer={viewer} locale={locale} />
        <main id="main" tabIndex={-1} className="min-w-0 grow px-4 py-6 outline-none lg:px-8">
          <div className="mx-auto max-w-6xl">{children}</div>
        </main>
      </div>
      <DeskBar viewer={viewer} locale={locale} />
      <UndoBar />
      <Toaster />
      <SignInAgain />
    </Words>
  );
}
