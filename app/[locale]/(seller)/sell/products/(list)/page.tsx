import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { EmptyBasketScene } from "@/components/shared/brand/scenes";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { Tabs } from "@/components/ui/tabs";
import { FindGoods } from "@/components/workbench/frame/find-goods";
import { NoPart } from "@/components/workbench/frame/no-part";
import { Pager } from "@/components/workbench/frame/pager";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { DraftsPanel } from "@/components/workbench/listing/drafts-panel";
import { MyCard } from "@/components/workbench/listing/product-card";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import type { ProductStatus } from "@/lib/listing";
import { countMyProducts, listMyProducts } from "@/lib/listing/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

const statuses: ProductStatus[] = ["ON_SALE", "IN_REVIEW", "DRAFT", "HIDDEN"];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing");
  return { title: t("title"), robots: { index: false } };
}

export default async function ProductsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, tFind, asked] = await Promise.all([
    currentLocale(),
    getTranslations("listing"),
    getTranslations("sell.findGoods"),
    searchParams,
  ]);
  const door = { path: paths.sellProducts(), permission: "product:edit" } as const;
  const entered = await enterWorkbench({ locale, ...door, wanted: asked.shop });
  if (!entered) return <NoPart reason="noGoods" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const status = statuses.find((one) => one === asked.tab) ?? null;
  const text = one(asked, "q");
  const after = isId(asked.after) ? asked.after : null;
  const wanted = { shopId: shop?.id ?? null, text };
  const [{ products, next }, counts] = await Promise.all([
    listMyProducts(viewer, { ...wanted, status, after }, locale),
    countMyProducts(viewer, wanted),
  ]);
  const home = shop ?? shops[0];
  const to = (path: string) => localised(locale, path);
  const newHref = to(paths.newProduct(home?.slug));
  const listHref = (
    tab = status,
    slug = shop?.slug,
    from: { q?: string; after?: string } = { q: text },
  ) => to(paths.sellProducts(tab ?? undefined, slug, from));
  const isWhole = !text && !after && !next;
  return (
    <SellerWords>
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <ButtonLink href={newHref} size="lg" className="grow sm:grow-0">
            <Plus /> {t("add")}
          </ButtonLink>
        </div>
        <ShopChips shops={shops} current={shop} hrefOf={(slug) => listHref(status, slug ?? "")} />
        {home && counts.ON_SALE + counts.HIDDEN > 0 && (
          <div className="grid gap-3 sm:grid-cols-2">
            <ButtonLink variant="quiet" size="lg" href={to(paths.sellPrices(home.slug))}>
              {t("prices.open")}
            </ButtonLink>
            <ButtonLink variant="quiet" size="lg" href={to(paths.sellSpecials(home.slug))}>
              {t("specials")}
            </ButtonLink>
          </div>
        )}
        {home && <DraftsPanel key={home.id} shopId={home.id} newHref={newHref} />}
        <Tabs
          label={t("tabs")}
          tabs={[null, ...statuses].map((one) => ({
            href: listHref(one),
            label: one ? t("tab", { name: t(`status.${one}`), count: counts[one] }) : t("all"),
            current: one === status,
          }))}
        />
        {!isWhole && (
          <FindGoods
            text={text}
            kept={{ tab: status ?? undefined, shop: shop?.slug }}
            clearHref={listHref(status, shop?.slug, {})}
          />
        )}
        {products.length === 0 ? (
          <EmptyState picture={<EmptyBasketScene />} title={text ? tFind("none") : t("empty")}>
            {!text && t("emptyText")}
          </EmptyState>
        ) : (
          <ul className="grid gap-3 lg:grid-cols-2">
            {products.map((product) => (
              <li key={product.id}>
                <MyCard product={product} locale={locale} />
              </li>
            ))}
          </ul>
        )}
        <Pager
          first={after && listHref()}
          next={next && listHref(status, shop?.slug, { q: text, after: next })}
        />
      </div>
    </SellerWords>
  );
}
