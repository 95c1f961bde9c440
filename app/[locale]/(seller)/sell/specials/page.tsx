import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { EmptyState } from "@/components/ui/empty-state";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { SetSpecial } from "@/components/workbench/specials/set-special";
import { SpecialCard } from "@/components/workbench/specials/special-card";
import { listPrices } from "@/lib/listing/queries";
import { paths } from "@/lib/platform/paths";
import { nextDays } from "@/lib/specials";
import { listSpecials } from "@/lib/specials/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("specials");
  return { title: t("title"), robots: { index: false } };
}

export default async function SpecialsPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("specials"),
    searchParams,
  ]);
  const permission = "special:set";
  const entered = await enterShop({ locale, path: paths.sellSpecials(), permission, wanted });
  if (!entered) return <NoPart reason="noGoods" locale={locale} />;
  const { viewer, shop } = entered;
  const [specials, goods] = await Promise.all([
    listSpecials(viewer, shop.id, locale),
    listPrices(viewer, shop.id, locale),
  ]);
  return (
    <Words only={["specials", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} locale={locale} />
        <p className="text-quiet">{t("about")}</p>
        <ul className="grid grid-cols-1 gap-3 empty:hidden">
          {specials.map((special) => (
            <li key={special.id}>
              <SpecialCard special={special} locale={locale} />
            </li>
          ))}
        </ul>
        {goods.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <SetSpecial goods={goods} days={nextDays()} />
        )}
      </div>
    </Words>
  );
}
