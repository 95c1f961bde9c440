import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { dayOf } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ReviewView } from "@/lib/reviews";
import { SaidPart } from "./said-part";
import { Stars } from "./stars";

type Props = {
  review: ReviewView;
  locale: Locale;
  /** Also which goods it is of, where the page doesn't say so. */
  named?: boolean;
  children?: ReactNode;
};

/** What a buyer said, what came later, and the shop's answer. */
export function ReviewCard({ review, locale, named = false, children }: Props) {
  const t = useTranslations("reviews");
  const { stars, by, product, words, followUp, answer, hiddenReason } = review;
  return (
    <article className="grid gap-2 rounded-lg border border-hairline bg-card p-4">
      {hiddenReason && (
        <Notice tone="warn" title={t("hidden.title")}>
          {t(`hidden.${hiddenReason}`)}
        </Notice>
      )}
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Stars stars={stars} label={t("star", { stars })} />
        <span className="text-sm text-quiet">
          {by ? t("by", { by }) : t("somebody")} · {dayOf(new Date(review.at), locale)}
        </span>
        {review.isRefunded && <Badge tone="millet">{t("refunded")}</Badge>}
        {review.isSample && <Badge>{t("sample")}</Badge>}
      </header>
      <p className="text-sm text-quiet">
        {named && (
          <Link
            href={localised(locale, paths.product(product.slug))}
            className="mr-2 inline-flex min-h-12 items-center text-calaite"
          >
            {product.title}
          </Link>
        )}
        {product.label}
      </p>
      {words && <SaidPart said={words} hear={t("hear")} />}
      {followUp && (
        <section className="grid gap-2 border-t border-hairline pt-2">
          <p className="text-sm text-quiet">
            {t("followUpSaid")} · {dayOf(new Date(followUp.at), locale)}
          </p>
          <SaidPart said={followUp} hear={t("hear")} />
        </section>
      )}
      {answer && (
        <section className="grid gap-2 rounded-md bg-sunk px-3 py-2">
          <p className="text-sm text-quiet">{t("answered")}</p>
          <SaidPart said={answer} hear={t("hearShop")} />
        </section>
      )}
      {children}
    </article>
  );
}
