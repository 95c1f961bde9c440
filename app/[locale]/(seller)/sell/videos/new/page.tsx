import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { NewVideo } from "@/components/workbench/videos/new-video";
import { localised, paths } from "@/lib/platform/paths";
import { listGoodsToShow } from "@/lib/videos/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("videos.new");
  return { title: t("title"), robots: { index: false } };
}

export default async function NewVideoPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("videos.new"),
    searchParams,
  ]);
  const permission = "video:post";
  const entered = await enterShop({ locale, path: paths.sellNewVideo(), permission, wanted });
  if (!entered) return <NoPart reason="noKeeper" locale={locale} />;
  const { shops, shop } = entered;
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["common", "errors", "videos"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <ShopChips
          shops={shops}
          current={shop}
          hrefOf={(slug) => to(paths.sellNewVideo(slug ?? undefined))}
        />
        <NewVideo
          key={shop.id}
          shopId={shop.id}
          goods={await listGoodsToShow(shop.id, locale)}
          back={to(paths.sellVideos(shop.slug))}
        />
      </div>
    </Words>
  );
}
