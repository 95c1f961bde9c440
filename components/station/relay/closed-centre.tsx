import { useTranslations } from "next-intl";
import { LostScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Somebody who is no clerk of a centre. */
export function ClosedCentre({ locale }: { locale: Locale }) {
  const t = useTranslations("relay.centre");
  return (
    <EmptyState
      picture={<LostScene />}
      title={<h1>{t("closed.title")}</h1>}
      action={<ButtonLink href={localised(locale, paths.me())}>{t("leave")}</ButtonLink>}
    >
      {t("closed.text")}
    </EmptyState>
  );
}
