import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { readHome } from "@/app/[locale]/(seller)/sell/(home)/read-home";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { Film, Phone, Screen } from "@/components/ui/icons";
import { Today } from "@/components/ui/today";
import { HelpCall } from "@/components/workbench/assistance/help-call";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { Attention } from "@/components/workbench/home/attention";
import { FirstOrders } from "@/components/workbench/home/first-orders";
import { HomeAloud } from "@/components/workbench/home/home-aloud";
import { HomeTiles } from "@/components/workbench/home/home-tiles";
import { NewOrders } from "@/components/workbench/home/new-orders";
import { StageCard } from "@/components/workbench/home/stage-card";
import { TodayFigures } from "@/components/workbench/home/today-figures";
import { type Example, SayIt } from "@/components/workbench/wishes/say-it";
import { mayAct, type Permission, type Viewer } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sell");
  return { title: t("title"), robots: { index: false } };
}

const examples: { word: Example; permission: Permission }[] = [
  { word: "sold", permission: "figures:see" },
  { word: "toSend", permission: "order:sell" },
  { word: "money", permission: "money:see" },
  { word: "left", permission: "stock:edit" },
];

const examplesFor = (viewer: Viewer) =>
  examples.flatMap(({ word, permission }) => (mayAct(viewer, permission) ? [word] : []));

export default async function SellPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("sell"),
    searchParams,
  ]);
  const permission = "shop:enter";
  const entered = await enterWorkbench({ locale, path: paths.sell(), permission, wanted });
  if (!entered) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const toLives = localised(locale, paths.sellLives(shop?.slug));
  if (!mayAct(viewer, "order:sell") && mayAct(viewer, "live:host")) redirect(toLives);
  if (!mayAct(viewer, "order:sell")) return <NoPart reason="onlyHost" locale={locale} />;
  const home = shop ?? shops[0];
  const since = await liveNow();
  const { day, soldFen, orders, numbers, matters, stage } = await readHome({
    viewer,
    shop,
    locale,
  });
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <Today locale={locale} />
        <h1 className="text-2xl font-semibold">
          {t("hello", { name: home?.name ?? viewer.name })}
        </h1>
      </header>
      <ShopChips
        shops={shops}
        current={shop}
        hrefOf={(slug) => localised(locale, paths.sell(slug))}
      />
      <NewOrders
        shopIds={(shop ? [shop] : shops).map(({ id }) => id)}
        since={since}
        words={{ came: t("live.came"), sounds: t("live.sounds"), quiet: t("live.quiet") }}
      />
      {stage && home && <StageCard stage={stage} shop={home.slug} locale={locale} />}
      <HomeTiles numbers={numbers} isNew={stage !== null} shop={shop?.slug} locale={locale} />
      {stage === null && <SayIt shopId={shop?.id ?? null} examples={examplesFor(viewer)} />}
      {mayAct(viewer, "order:take") && (
        <ButtonLink
          variant="quiet"
          size="lg"
          block
          href={localised(locale, paths.takeOrder(shop?.slug))}
        >
          <Phone />
          {t("takeOrder")}
        </ButtonLink>
      )}
      {mayAct(viewer, "live:host") && (
        <ButtonLink variant="quiet" size="lg" block href={toLives}>
          <Screen />
          {t("goLive")}
        </ButtonLink>
      )}
      {mayAct(viewer, "video:post") && (
        <ButtonLink
          variant="quiet"
          size="lg"
          block
          href={localised(locale, paths.sellVideos(shop?.slug))}
        >
          <Film />
          {t("videos")}
        </ButtonLink>
      )}
      <HomeAloud {...{ day, soldFen, numbers, matters, locale }} />
      <TodayFigures day={day} soldFen={soldFen} locale={locale} />
      <Attention matters={matters} />
      {(!stage || orders.length > 0) && (
        <FirstOrders orders={orders} toShip={day.toShip} shop={shop?.slug} locale={locale} />
      )}
      <HelpCall viewer={viewer} shop={shop?.slug} locale={locale} />
    </div>
  );
}
