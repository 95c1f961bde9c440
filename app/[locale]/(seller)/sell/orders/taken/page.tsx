import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { TakenCard } from "@/components/workbench/taking/taken-card";
import { listTaken } from "@/lib/orders/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("taking.taken");
  return { title: t("title"), robots: { index: false } };
}

export default async function TakenOrdersPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("taking"),
    searchParams,
  ]);
  const door = { path: paths.takenOrders(), permission: "order:take", wanted } as const;
  const entered = await enterWorkbench({ locale, ...door });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const taken = await listTaken(viewer, shop?.id ?? null, locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("taken.title")}</h1>
      <ShopChips
        shops={shops}
        current={shop}
        hrefOf={(slug) => localised(locale, paths.takenOrders(slug))}
      />
      <ButtonLink size="lg" block href={localised(locale, paths.takeOrder(shop?.slug))}>
        <Plus />
        {t("open")}
      </ButtonLink>
      {taken.length === 0 && (
        <EmptyState picture={<NoOrdersScene />} title={t("taken.empty")}>
          {t("taken.emptyText")}
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        {taken.map((one) => (
          <li key={one.group}>
            <TakenCard taken={one} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
