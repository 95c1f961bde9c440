import { useTranslations } from "next-intl";
import { Stars } from "@/components/shared/reviews/stars";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ReviewableLine } from "@/lib/reviews";

type Props = { number: string; lines: ReviewableLine[]; locale: Locale };

/** What has come and may be reviewed, one button a line. */
export function OrderReviews({ number, lines, locale }: Props) {
  const t = useTranslations("reviews");
  if (lines.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <Card>
        <ul className="grid gap-3">
          {lines.map(({ lineId, title, label, review, followUpUntil }) => (
            <li key={lineId} className="flex flex-wrap items-center gap-3">
              <div className="min-w-0 grow basis-40">
                <p className="line-clamp-2">{title}</p>
                {review ? (
                  <Stars stars={review.stars} label={t("star", { stars: review.stars })} />
                ) : (
                  <p className="text-sm text-quiet">{label}</p>
                )}
              </div>
              <ButtonLink variant="quiet" href={localised(locale, paths.review(number, lineId))}>
                {t(review ? (followUpUntil ? "more" : "see") : "write")}
                <span className="sr-only">{t("of", { title })}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
