import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { AssistanceWords } from "@/components/shared/assistance/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { AskHelpForm } from "@/components/workbench/assistance/ask-help-form";
import { HelpState } from "@/components/workbench/assistance/help-state";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { listOwnHelp } from "@/lib/assistance/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.help");
  return { title: t("title"), robots: { index: false } };
}

export default async function AskHelpPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.help"),
    searchParams,
  ]);
  const permission = "help:ask";
  const path = paths.askHelp();
  const entered = await enterShop({ locale, path, permission, wanted, unopened: true });
  if (!entered) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const asked = await listOwnHelp(viewer, locale);
  const open = asked.find((help) => help.shop.id === shop.id);
  return (
    <AssistanceWords>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <ShopChips
          shops={shops}
          current={shop}
          all={false}
          hrefOf={(slug) => localised(locale, paths.askHelp(slug))}
        />
        {open ? (
          <HelpState help={open} locale={locale} />
        ) : (
          <AskHelpForm
            key={shop.id}
            shopId={shop.id}
            backHref={localised(locale, paths.askHelp(shop.slug))}
          />
        )}
      </div>
    </AssistanceWords>
  );
}
