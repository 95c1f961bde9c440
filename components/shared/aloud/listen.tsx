import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ListenButton } from "./listen-button";

/** The button that reads a screen, in the same place on each: the top of it. */
export async function Listen() {
  const [t, locale] = await Promise.all([getTranslations("media.aloud"), currentLocale()]);
  const words = { listen: t("read"), stop: t("stop"), failed: t("none") };
  return <ListenButton locale={locale} words={words} />;
}
