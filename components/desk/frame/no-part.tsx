import { useTranslations } from "next-intl";
import { LostScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Somebody who is not of the county's office. */
export function NoPart({ locale }: { locale: Locale }) {
  const t = useTranslations("county.noPart");
  return (
    <EmptyState
      picture={<LostScene />}
      title={<h1>{t("title")}</h1>}
      action={<ButtonLink href={localised(locale, paths.me())}>{t("action")}</ButtonLink>}
    >
      {t("text")}
    </EmptyState>
  );
}
