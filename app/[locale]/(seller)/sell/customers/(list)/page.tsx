import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { type Asked, one } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { CustomerRow } from "@/components/workbench/customers/customer-row";
import { FindCustomers, type Looked } from "@/components/workbench/customers/find-customers";
import { NoPart } from "@/components/workbench/frame/no-part";
import { Pager } from "@/components/workbench/frame/pager";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { listCustomers, listTags } from "@/lib/customers/queries";
import { localised, paths } from "@/lib/platform/paths";

const lookedFor = (asked: Asked): Looked => ({
  q: one(asked, "q") || undefined,
  tag: one(asked, "tag") || undefined,
  quiet: asked.quiet === "yes" ? "yes" : undefined,
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("customers");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellCustomersPage({
  searchParams,
}: {
  searchParams: Promise<Asked>;
}) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("customers"),
    searchParams,
  ]);
  const path = paths.sellCustomers();
  const door = { locale, path, permission: "customer:see", wanted: asked.shop } as const;
  const entered = await enterShop(door);
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const looked = lookedFor(asked);
  const after = one(asked, "after") || null;
  const wanted = { shopId: shop.id, text: looked.q ?? "", tag: looked.tag ?? null, after };
  const [{ customers, next }, tags] = await Promise.all([
    listCustomers(viewer, { ...wanted, isQuiet: looked.quiet !== undefined }),
    listTags(viewer, shop.id),
  ]);
  const to = (found: Looked & { after?: string }, slug = shop.slug) =>
    localised(locale, paths.sellCustomers(slug, found));
  const isLooking = Object.values(looked).some(Boolean);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ShopChips shops={shops} current={shop} all={false} hrefOf={(slug) => to({}, slug)} />
      <FindCustomers looked={looked} tags={tags} shop={shop.slug} hrefOf={to} />
      {customers.length === 0 && (
        <EmptyState title={t(isLooking ? "find.none" : "empty.title")}>
          {!isLooking && t("empty.text")}
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {customers.map((customer) => (
          <li key={customer.order}>
            <CustomerRow customer={customer} locale={locale} />
          </li>
        ))}
      </ul>
      <Pager first={after && to(looked)} next={next && to({ ...looked, after: next })} />
    </div>
  );
}
