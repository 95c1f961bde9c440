import { useTranslations } from "next-intl";
import { PlaceBack } from "@/components/station/layout/place-back";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { title: string; note: string; locale: Locale };

/** The head of a page below the station's day, and the way back. */
export function StationBack({ title, note, locale }: Props) {
  const t = useTranslations("assistance.household");
  return (
    <PlaceBack {...{ title, note }} to={localised(locale, paths.station())} back={t("back")} />
  );
}
