import { getTranslations } from "next-intl/server";
import { LostScene } from "@/components/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

const ways = {
  noShop: paths.apply(),
  noStock: paths.sell(),
  noGoods: paths.sell(),
  noKeeper: paths.sellShop(),
  onlyHost: paths.sellShop(),
  onlyOwner: paths.sellTeam(),
};

type Props = { reason: keyof typeof ways; locale: Locale };

/** Somebody whose part in the shop ends before this, or who has no shop at all. */
export async function NoPart({ reason: wanted, locale }: Props) {
  const [t, viewer] = await Promise.all([getTranslations("sell.noPart"), currentViewer()]);
  const reason = mayAct(viewer, "shop:enter") ? wanted : "noShop";
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
