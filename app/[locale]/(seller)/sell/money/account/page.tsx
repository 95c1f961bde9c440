import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { NoPart } from "@/components/workbench/frame/no-part";
import { AccountForm } from "@/components/workbench/settlement/account-form";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.account");
  return { title: t("title"), robots: { index: false } };
}

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<{ shop?: string | string[] }>;
}) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("settlement.account"),
    searchParams,
  ]);
  const door = {
    path: paths.sellAccount(),
    permission: "payout:edit",
    wanted: asked.shop,
  } as const;
  const entered = await enterShop({ locale, ...door });
  if (!entered) return <NoPart reason="onlyOwner" locale={locale} />;
  return (
    <Words only={["settlement", "signIn", "errors", "common"]}>
      <div className="grid max-w-xl grid-cols-1 gap-5">
        <header>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="text-quiet">{t("lead")}</p>
        </header>
        <AccountForm shop={entered.shop.slug} locale={locale} />
      </div>
    </Words>
  );
}
