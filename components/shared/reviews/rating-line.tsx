import { useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import type { Rating } from "@/lib/reviews";
import { Stars } from "./stars";

type Props = { rating: Rating; locale: Locale };

/** The average, and how many it is of. */
export function RatingLine({ rating: { tenths, count }, locale }: Props) {
  const t = useTranslations("reviews");
  const stars = (tenths / 10).toLocaleString(languageTag(locale), { minimumFractionDigits: 1 });
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Stars
        stars={Math.round(tenths / 10)}
        label={t("ratingLabel", { stars, count })}
        className="text-lg"
      />
      <span className="font-semibold tabular-nums">{t("rating", { stars, count })}</span>
    </p>
  );
}
