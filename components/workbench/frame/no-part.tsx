import { getTranslations } from "next-intl/server";
import { LostScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentViewer, mayAct, type Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const ways = {
  noShop: paths.apply(),
  noStock: paths.sell(),
  noGoods: paths.sell(),
  noKeeper: paths.sellShop(),
  onlyHost: paths.sellShop(),
  onlyOwner: paths.sellTeam(),
  notOwner: paths.sell(),
  noFigures: paths.sell(),
  notEntrusted: paths.sellShop(),
  station: paths.station(),
};

type Props = { reason: keyof typeof ways; locale: Locale };

/** Who acts for a villager hears that it was not agreed to. Who has no shop at all may still have a station to go back to, as when a consent has ended. */
function reasonFor(viewer: Viewer, wanted: keyof typeof ways) {
  if (viewer.kind === "user" && viewer.acting) return "notEntrusted";
  if (mayAct(viewer, "shop:enter")) return wanted;
  return mayAct(viewer, "station:work") ? "station" : "noShop";
}

/** Somebody whose part in the shop ends before this, or who has no shop at all. */
export async function NoPart({ reason: wanted, locale }: Props) {
  const [t, viewer] = await Promise.all([getTranslations("sell.noPart"), currentViewer()]);
  const reason = reasonFor(viewer, wanted);
  return (
    <EmptyState
      picture={<LostScene />}
      title={t(`${reason}.title`)}
      action={
        <ButtonLink href={localised(locale, ways[reason])}>{t(`${reason}.action`)}</ButtonLink>
      }
    >
      {t(`${reason}.text`)}
    </EmptyState>
  );
}
