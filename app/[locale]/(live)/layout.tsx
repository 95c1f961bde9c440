import type { ReactNode } from "react";
import "@/app/whole.css";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { pageNonce } from "@/components/shared/layout/nonce";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { SignInAgain } from "@/components/shared/sign-in/sign-in-again";
import { Toaster } from "@/components/ui/toast";

export const dynamic = "force-dynamic";

/** Without the site's bars: a picture has the whole screen. */
export default async function LiveLayout({ children }: { children: ReactNode }) {
  const [nonce] = await Promise.all([pageNonce(), currentLocale()]);
  return (
    <Words only={["common", "errors", "live"]}>
      <TypeSize nonce={nonce} />
      {children}
      <Toaster />
      <SignInAgain />
    </Words>
  );
}
