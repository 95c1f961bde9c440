import type { ReactNode } from "react";
import "@/app/whole.css";
import { ActingBar } from "@/components/assistance/acting-bar";
import { DeskBar, DeskSide, DeskTop } from "@/components/county/desk-frame";
import { UndoBar } from "@/components/county/undo";
import { currentLocale } from "@/components/layout/current-locale";
import { pageNonce } from "@/components/layout/nonce";
import { TypeSize } from "@/components/layout/type-size";
import { Words } from "@/components/layout/words";
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
    </Words>
  );
}
