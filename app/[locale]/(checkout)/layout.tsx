import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "@/app/whole.css";
import { OnlyOn } from "@/components/buyer/layout/only-on";
import { ActingBar } from "@/components/shared/assistance/acting-bar";
import { Brand } from "@/components/shared/layout/brand";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { LocaleSwitch } from "@/components/shared/layout/locale-switch";
import { pageNonce } from "@/components/shared/layout/nonce";
import { SiteTabs } from "@/components/shared/layout/site-tabs";
import { TypeSize } from "@/components/shared/layout/type-size";
import { Words } from "@/components/shared/layout/words";
import { Link } from "@/components/ui/link";
import { Toaster } from "@/components/ui/toast";
import { localised, paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

const words = [
  "common",
  "errors",
  "cart",
  "checkout",
  "coupons",
  "specials",
  "address",
  "cashier",
  "orders",
  "invoices",
  "product",
  "signIn",
  "taking",
];

/** Nothing here leads away from buying except the way back. */
export default async function CheckoutLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = await Promise.all([currentLocale(), pageNonce()]);
  const t = await getTranslations("common");
  return (
    <Words only={words}>
      <TypeSize nonce={nonce} />
      <header className="border-b border-hairline">
        <div className="page flex items-center justify-between gap-4 py-1.5">
          <Brand href={localised(locale, paths.home())} name={t("brand")} locale={locale} />
          <div className="flex items-center gap-2">
            <Link
              href={localised(locale, paths.home())}
              className="flex min-h-12 items-center px-2 text-calaite hover:underline"
            >
              {t("nav.backToShop")}
            </Link>
            <LocaleSwitch
              to={locale === "zh" ? "en" : "zh"}
              label={t("settings.otherLanguageShort")}
              className="grid min-h-12 min-w-12 place-items-center rounded-full text-sm hover:bg-sunk"
            />
          </div>
        </div>
      </header>
      <ActingBar locale={locale} />
      <main id="main" tabIndex={-1} className="page py-6 outline-none">
        {children}
      </main>
      <OnlyOn segment="cart">
        <SiteTabs locale={locale} />
      </OnlyOn>
      <Toaster />
    </Words>
  );
}
