import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { PickList } from "@/components/workbench/dispatch/pick-list";
import { PrintButton } from "@/components/workbench/dispatch/print-button";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { listToPick } from "@/lib/dispatch/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dispatch.pick");
  return { title: t("title"), robots: { index: false } };
}

export default async function PickListPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("dispatch.pick"),
    searchParams,
  ]);
  const door = { path: paths.pickList(), permission: "order:sell", wanted } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const to = (path: string) => localised(locale, path);
  const { rows, orders } = await listToPick(viewer, { shopId: shop?.id ?? null, locale });
  const pieces = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <div className="grid grid-cols-1 gap-4">
      <header>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="text-quiet">{rows.length > 0 ? t("total", { orders, pieces }) : t("text")}</p>
      </header>
      <div className="print:hidden">
        <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(paths.pickList(slug))} />
      </div>
      {rows.length === 0 ? (
        <EmptyState picture={<NoOrdersScene />} title={t("empty")} />
      ) : (
        <>
          <PickList rows={rows} sendHref={to(paths.sendMany(shop?.slug))} />
          <div className="print:hidden">
            <PrintButton label={t("print")} />
          </div>
        </>
      )}
    </div>
  );
}
