import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { EmptyBasketScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FollowerCount } from "@/components/workbench/follows/follower-count";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { ShopFiguresPage } from "@/components/workbench/reporting/shop-figures-page";
import { listProductCosts } from "@/lib/costs/queries";
import { countFollowers } from "@/lib/follows/queries";
import { findGoal } from "@/lib/goals/queries";
import { localised, paths } from "@/lib/platform/paths";
import { isPeriod } from "@/lib/reporting";
import { getShopFigures } from "@/lib/reporting/queries";

type Asked = { period?: string | string[]; shop?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("figures");
  return { title: t("title"), robots: { index: false } };
}

export default async function FiguresPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("figures"),
    searchParams,
  ]);
  const door = {
    path: paths.sellFigures(),
    permission: "figures:see",
    wanted: asked.shop,
  } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="noFigures" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const period = isPeriod(asked.period) ? asked.period : "year";
  const shopId = shop?.id ?? null;
  const only = shop ?? (shops.length === 1 ? shops[0] : undefined);
  const [figures, goal, followers] = await Promise.all([
    getShopFigures(viewer, { shopId, period, locale }),
    only ? findGoal(viewer, only.id) : null,
    countFollowers(viewer, shopId),
  ]);
  const costs = figures && (await listProductCosts(viewer, shopId, figures.span));
  const isEmpty = !figures || figures.buyers.all === 0;
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid grid-cols-1 gap-6">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ShopChips
        shops={shops}
        current={shop}
        hrefOf={(slug) => to(paths.sellFigures(period, slug))}
      />
      {isEmpty ? (
        <EmptyState
          picture={<EmptyBasketScene />}
          title={t("empty.title")}
          action={<ButtonLink href={to(paths.sellProducts())}>{t("empty.action")}</ButtonLink>}
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <ShopFiguresPage {...{ figures, goal, costs, locale }} shop={shop?.slug} />
      )}
      <FollowerCount count={followers} />
    </div>
  );
}
