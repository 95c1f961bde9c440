import { getTranslations } from "next-intl/server";
import { EmptyBasketScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** A county that was founded today has nothing to buy yet, and needs somebody who sells. */
export async function FirstShop({ locale }: { locale: Locale }) {
  const t = await getTranslations("home.first");
  return (
    <EmptyState
      picture={<EmptyBasketScene />}
      title={t("title")}
      action={<ButtonLink href={localised(locale, paths.apply())}>{t("open")}</ButtonLink>}
    >
      {t("text")}
    </EmptyState>
  );
}
