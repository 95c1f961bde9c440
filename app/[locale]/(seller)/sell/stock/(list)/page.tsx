import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { FindGoods } from "@/components/workbench/frame/find-goods";
import { NoPart } from "@/components/workbench/frame/no-part";
import { Pager } from "@/components/workbench/frame/pager";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { StockList } from "@/components/workbench/stock/stock-list";
import { listStock } from "@/lib/inventory/queries";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell.stock");
  return { title: t("title"), robots: { index: false } };
}

export default async function StockPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, tFind, asked] = await Promise.all([
    currentLocale(),
    getTranslations("sell.stock"),
    getTranslations("sell.findGoods"),
    searchParams,
  ]);
  const door = { path: paths.sellStock(), permission: "stock:edit", wanted: asked.shop } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="noStock" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const [text, after] = [one(asked, "q"), one(asked, "after")];
  const question = { shopId: shop?.id ?? null, text, after: after || null };
  const { rows, next } = await listStock(viewer, question);
  const to = (slug = shop?.slug, from: { q?: string; after?: string } = { q: text }) =>
    localised(locale, paths.sellStock(slug, from));
  const isWhole = !text && !after && !next;
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(slug ?? "")} />
      {!isWhole && (
        <FindGoods text={text} kept={{ shop: shop?.slug }} clearHref={to(shop?.slug, {})} />
      )}
      {rows.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={text ? tFind("none") : t("empty")} />
      ) : (
        <StockList key={`${shop?.id} ${text} ${after}`} rows={rows} locale={locale} />
      )}
      <Pager first={after && to()} next={next && to(shop?.slug, { q: text, after: next })} />
    </div>
  );
}
