import { getTranslations } from "next-intl/server";
import { currentLocale } from "./current-locale";
import { Lost } from "./lost";

/** No such page, or not yours to see. Every page carries this in case, so it carries words only. */
export async function Missing() {
  const [t, locale] = await Promise.all([getTranslations("common.notFound"), currentLocale()]);
  return <Lost locale={locale} title={t("title")} text={t("text")} action={t("action")} />;
}
