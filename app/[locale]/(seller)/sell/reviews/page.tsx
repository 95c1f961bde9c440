import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ReviewCard } from "@/components/shared/reviews/review-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { NoPart } from "@/components/workbench/frame/no-part";
import { AnswerForm } from "@/components/workbench/reviews/answer-form";
import { localised, paths } from "@/lib/platform/paths";
import { isReviewTab, reviewTabs } from "@/lib/reviews";
import { listReviews } from "@/lib/reviews/queries";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews.shop");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellReviewsPage({ searchParams }: Props) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("reviews.shop"),
    searchParams,
  ]);
  const door = { locale, path: paths.sellReviews(), permission: "review:answer" } as const;
  const entered = await enterWorkbench(door);
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const tab = isReviewTab(asked.tab) ? asked.tab : "waiting";
  const reviews = await listReviews(entered.viewer, "shop", tab, locale);
  return (
    <Words only={["reviews", "media", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-4">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <Tabs
          label={t("title")}
          className="-mx-4 md:mx-0"
          tabs={reviewTabs.map((one) => ({
            href: localised(locale, paths.sellReviews(one)),
            label: t(`tab.${one}`),
            current: one === tab,
          }))}
        />
        {reviews.length === 0 && <EmptyState title={t("none")} />}
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} locale={locale} named>
            {!review.answer && !review.hiddenReason && <AnswerForm reviewId={review.id} />}
          </ReviewCard>
        ))}
      </div>
    </Words>
  );
}
