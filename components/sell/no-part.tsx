import { useTranslations } from "next-intl";
import { LostScene } from "@/components/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { reason: "noShop" | "noStock"; locale: Locale };

/** Somebody without a shop, or whose part in it ends before this. */
export function NoPart({ reason, locale }: Props) {
  const t = useTranslations("sell.noPart");
  const path = reason === "noShop" ? paths.home() : paths.sell();
  return (
    <EmptyState
      picture={<LostScene />}
      title={t(`${reason}.title`)}
      action={<ButtonLink href={localised(locale, path)}>{t(`${reason}.action`)}</ButtonLink>}
    >
      {t(`${reason}.text`)}
    </EmptyState>
  );
}
