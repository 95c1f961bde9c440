import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { AssistanceWords } from "@/components/shared/assistance/words";
import { LostScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { AllowForm } from "@/components/workbench/assistance/allow-form";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { listAssistants } from "@/lib/assistance/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.allow");
  return { title: t("title"), robots: { index: false } };
}

export default async function AllowPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.allow"),
    searchParams,
  ]);
  const permission = "consent:edit";
  const entered = await enterShop({ locale, path: paths.letHelp(), permission, wanted });
  if (!entered) return <NoPart reason="notOwner" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const assistants = await listAssistants(viewer, shop.id, locale);
  const back = localised(locale, paths.helped());
  return (
    <AssistanceWords>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <ShopChips
          shops={shops}
          current={shop}
          all={false}
          hrefOf={(slug) => localised(locale, paths.letHelp(slug))}
        />
        {assistants.length === 0 ? (
          <EmptyState
            picture={<LostScene />}
            title={t("nobody")}
            action={<ButtonLink href={back}>{t("back")}</ButtonLink>}
          >
            {t("nobodyText")}
          </EmptyState>
        ) : (
          <AllowForm key={shop.id} shopId={shop.id} assistants={assistants} backHref={back} />
        )}
      </div>
    </AssistanceWords>
  );
}
