import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { NoPart } from "@/components/workbench/frame/no-part";
import { Pager } from "@/components/workbench/frame/pager";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { InvoiceRow } from "@/components/workbench/invoices/invoice-row";
import { invoiceTabs, isInvoiceTab } from "@/lib/invoices";
import { listShopInvoices } from "@/lib/invoices/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Asked = Partial<Record<"tab" | "shop" | "after", string | string[]>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices");
  return { title: t("list"), robots: { index: false } };
}

export default async function SellInvoicesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("invoices"),
    searchParams,
  ]);
  const door = {
    path: paths.sellInvoices(),
    permission: "invoice:give",
    wanted: asked.shop,
  } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const tab = isInvoiceTab(asked.tab) ? asked.tab : "waiting";
  const cursor = isId(asked.after) ? asked.after : null;
  const { invoices, next } = await listShopInvoices(viewer, {
    tab,
    shopId: shop?.id ?? null,
    cursor,
  });
  const to = (wanted: string, slug = shop?.slug, after?: string) =>
    localised(locale, paths.sellInvoices(wanted, slug, after));
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("list")}</h1>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(tab, slug ?? "")} />
      <Tabs
        label={t("list")}
        className="-mx-4 md:mx-0"
        tabs={invoiceTabs.map((one) => ({
          href: to(one),
          label: t(`tab.${one}`),
          current: one === tab,
        }))}
      />
      {invoices.length === 0 && <EmptyState title={t(`empty.${tab}`)} />}
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {invoices.map((invoice) => (
          <li key={invoice.order}>
            <InvoiceRow invoice={invoice} locale={locale} />
          </li>
        ))}
      </ul>
      <Pager first={cursor && to(tab)} next={next && to(tab, shop?.slug, next)} />
    </div>
  );
}
