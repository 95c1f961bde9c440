import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/platform/i18n";
import type { ShownReviews as Shown } from "@/lib/reviews";
import { RatingLine } from "./rating-line";
import { ReviewCard } from "./review-card";

type Props = { shown: Shown; locale: Locale; named?: boolean };

/** What buyers say, as static text: the average with its number and the newest few. */
export function ShownReviews({ shown: { rating, reviews }, locale, named = false }: Props) {
  const t = useTranslations("reviews");
  return (
    <section className="grid gap-3">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      {rating ? (
        <RatingLine rating={rating} locale={locale} />
      ) : (
        <p className="text-quiet">{t("none")}</p>
      )}
      {reviews.map((review) => (
        <ReviewCard key={review.id} review={review} locale={locale} named={named} />
      ))}
      <p className="text-sm text-quiet">
        {rating && rating.count > reviews.length && t("newest", { count: reviews.length })}{" "}
        {t("onlyBuyers")}
      </p>
    </section>
  );
}
