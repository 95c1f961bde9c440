import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { LiveSections } from "@/components/shared/live/live-sections";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { BlockedWords } from "@/components/workbench/live/blocked-words";
import { PlanForm } from "@/components/workbench/live/plan-form";
import { SessionTools } from "@/components/workbench/live/session-tools";
import { listBlockedWords, listGoodsToShow, listLivesOfShop } from "@/lib/live/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("live.plan");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellLivesPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("live.plan"),
    searchParams,
  ]);
  const permission = "live:host";
  const entered = await enterShop({ locale, path: paths.sellLives(), permission, wanted });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const [goods, lists, words] = await Promise.all([
    listGoodsToShow(shop.id, locale),
    listLivesOfShop(viewer, shop.id, locale),
    listBlockedWords(viewer, shop.id),
  ]);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["common", "errors", "live"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <ShopChips
          shops={shops}
          current={shop}
          hrefOf={(slug) => to(paths.sellLives(slug ?? undefined))}
        />
        {goods.length > 0 ? (
          <PlanForm key={shop.id} shopId={shop.id} name={shop.name} goods={goods} />
        ) : (
          <EmptyState
            title={t("noGoods")}
            action={<ButtonLink href={to(paths.sellProducts())}>{t("toGoods")}</ButtonLink>}
          >
            {t("noGoodsText")}
          </EmptyState>
        )}
        <LiveSections
          lists={lists}
          locale={locale}
          hrefOf={({ id, status }) => to(status === "ENDED" ? paths.live(id) : paths.sellLive(id))}
          tools={({ id, status }) => (
            <SessionTools id={id} status={status} href={to(paths.sellLive(id))} />
          )}
        />
        <BlockedWords key={`words ${shop.id}`} shopId={shop.id} words={words} />
      </div>
    </Words>
  );
}
