import { useTranslations } from "next-intl";
import { LostScene } from "@/components/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { reason: "noShop" | "noStock" | "onlyHost"; locale: Locale };

/** Somebody without a shop, or whose part in it ends before this. */
export function NoPart({ reason, locale }: Props) {
  const t = useTranslations("sell.noPart");
  const ways = { noShop: paths.home(), noStock: paths.sell(), onlyHost: paths.sellShop() };
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
