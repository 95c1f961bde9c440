import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { FileLinks } from "@/components/shared/reporting/file-links";
import { ButtonLink } from "@/components/ui/button";
import { WaybillTable } from "@/components/workbench/dispatch/waybill-table";
import { NoPart } from "@/components/workbench/frame/no-part";
import { localised, paths } from "@/lib/platform/paths";
import { listCarriers } from "@/lib/shipping/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dispatch.table");
  return { title: t("title"), robots: { index: false } };
}

export default async function WaybillTablePage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("dispatch"),
    searchParams,
  ]);
  const door = { path: paths.waybillTable(), permission: "order:ship", wanted } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const shop = entered.shop?.slug;
  const carriers = await listCarriers(locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="grid gap-1">
        <h1 className="text-2xl font-semibold">{t("table.title")}</h1>
        <p>{t("table.text")}</p>
        <p className="text-quiet">{t("table.need")}</p>
      </header>
      <WaybillTable carriers={carriers} locale={locale} />
      <section className="grid gap-2 border-t border-hairline pt-4">
        <p className="text-quiet">{t("table.template")}</p>
        <FileLinks
          hrefOf={(format) => paths.shopOrdersFile({ locale, tab: "toShip", format, shop })}
        />
      </section>
      <ButtonLink
        variant="ghost"
        size="lg"
        href={localised(locale, paths.sellOrders("toShip", shop))}
      >
        {t("many.back")}
      </ButtonLink>
    </div>
  );
}
