import { getTranslations } from "next-intl/server";
import { LostScene } from "@/components/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { localised, paths } from "@/lib/platform/paths";
import { currentLocale } from "./current-locale";

/** No such page, or not yours to see. */
export async function Missing() {
  const [t, locale] = await Promise.all([getTranslations("common.notFound"), currentLocale()]);
  return (
    <>
      <title>{t("title")}</title>
      <EmptyState
        picture={<LostScene />}
        title={<h1>{t("title")}</h1>}
        action={<ButtonLink href={localised(locale, paths.home())}>{t("action")}</ButtonLink>}
      >
        {t("text")}
      </EmptyState>
    </>
  );
}
