import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { HideForm } from "@/components/desk/reviews/hide-form";
import { ShowAgain } from "@/components/desk/reviews/show-again";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ReviewCard } from "@/components/shared/reviews/review-card";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { localised, paths } from "@/lib/platform/paths";
import { listReviews } from "@/lib/reviews/queries";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

const tabs = ["all", "hidden"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyReviewsPage({ searchParams }: Props) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("reviews.desk"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyReviews(), permission: "review:hide" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const tab = tabs.find((one) => one === asked.tab) ?? "all";
  const reviews = await listReviews(viewer, "county", tab, locale);
  return (
    <Words only={["reviews", "errors", "common", "county"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead title={t("title")} lead={t("lead")} />
        <Tabs
          label={t("title")}
          tabs={tabs.map((one) => ({
            href: localised(locale, paths.countyReviews(one)),
            label: t(`tab.${one}`),
            current: one === tab,
          }))}
        />
        {reviews.length === 0 && <Notice tone="done" title={t("none")} />}
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} locale={locale} named>
            {review.hiddenReason ? (
              <ShowAgain reviewId={review.id} />
            ) : (
              <HideForm reviewId={review.id} />
            )}
          </ReviewCard>
        ))}
      </div>
    </Words>
  );
}
