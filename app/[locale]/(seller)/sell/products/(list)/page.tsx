import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyBasketScene } from "@/components/brand/scenes";
import { currentLocale } from "@/components/layout/current-locale";
import { DraftsPanel } from "@/components/listing/drafts-panel";
import { MyCard } from "@/components/listing/product-card";
import { SellerWords } from "@/components/listing/seller-words";
import { enterWorkbench } from "@/components/sell/enter";
import { NoPart } from "@/components/sell/no-part";
import { ShopChips } from "@/components/sell/shop-chips";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { Tabs } from "@/components/ui/tabs";
import type { ProductStatus } from "@/lib/listing";
import { countMyProducts, listMyProducts } from "@/lib/listing/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[]; tab?: string | string[] }> };

const statuses: ProductStatus[] = ["ON_SALE", "IN_REVIEW", "DRAFT", "HIDDEN"];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing");
  return { title: t("title"), robots: { index: false } };
}

export default async function ProductsPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted, tab }] = await Promise.all([
    currentLocale(),
    getTranslations("listing"),
    searchParams,
  ]);
  const permission = "product:edit";
  const entered = await enterWorkbench({ locale, path: paths.sellProducts(), permission, wanted });
  if (!entered) return <NoPart reason="noGoods" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const status = statuses.find((one) => one === tab);
  const [products, counts] = await Promise.all([
    listMyProducts(viewer, { ...(shop && { shopId: shop.id }), ...(status && { status }) }, locale),
    countMyProducts(viewer, shop?.id),
  ]);
  const home = shop ?? shops[0];
  const to = (path: string) => localised(locale, path);
  const newHref = to(paths.newProduct(home?.slug));
  return (
    <SellerWords>
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <ButtonLink href={newHref} size="lg" className="grow sm:grow-0">
            <Plus /> {t("add")}
          </ButtonLink>
        </div>
        <ShopChips
          shops={shops}
          current={shop}
          hrefOf={(slug) => to(paths.sellProducts(status, slug))}
        />
        {home && <DraftsPanel key={home.id} shopId={home.id} newHref={newHref} />}
        <Tabs
          label={t("tabs")}
          tabs={[undefined, ...statuses].map((one) => ({
            href: to(paths.sellProducts(one, shop?.slug)),
            label: one ? t("tab", { name: t(`status.${one}`), count: counts[one] }) : t("all"),
            current: one === status,
          }))}
        />
        {products.length === 0 ? (
          <EmptyState picture={<EmptyBasketScene />} title={t("empty")}>
            {t("emptyText")}
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
      </div>
    </SellerWords>
  );
}
