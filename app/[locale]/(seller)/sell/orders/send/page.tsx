import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SendMany } from "@/components/workbench/dispatch/send-many";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { getShopDay, listToShip } from "@/lib/dispatch/queries";
import { localised, paths } from "@/lib/platform/paths";
import { listCarriers } from "@/lib/shipping/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dispatch.many");
  return { title: t("title"), robots: { index: false } };
}

export default async function SendManyPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("dispatch.many"),
    searchParams,
  ]);
  const door = { path: paths.sendMany(), permission: "order:ship", wanted } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const shopId = shop?.id ?? null;
  const to = (path: string) => localised(locale, path);
  const [{ bundles, next }, carriers, day] = await Promise.all([
    listToShip(viewer, { shopId, cursor: null, locale }),
    listCarriers(locale),
    getShopDay(viewer, shopId),
  ]);
  return (
    <div className="grid grid-cols-1 gap-4">
      <header>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="text-quiet">{t("text")}</p>
      </header>
      <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(paths.sendMany(slug))} />
      <SendMany key={shopId} bundles={bundles} carriers={carriers} locale={locale} />
      {day.toShip === 0 && <EmptyState picture={<NoOrdersScene />} title={t("empty")} />}
      {next && <p className="text-quiet">{t("only", { count: bundles.length })}</p>}
      <ButtonLink variant="ghost" size="lg" href={to(paths.sellOrders("toShip", shop?.slug))}>
        {t("back")}
      </ButtonLink>
    </div>
  );
}
