import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FollowUpForm } from "@/components/buyer/reviews/follow-up-form";
import { WriteForm } from "@/components/buyer/reviews/write-form";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ReviewCard } from "@/components/shared/reviews/review-card";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/components/ui/moment";
import { isOrderOf } from "@/lib/orders/queries";
import { currentViewer } from "@/lib/platform/auth";
import { listReviewable } from "@/lib/reviews/queries";

type Props = { params: Promise<{ number: string; line: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReviewPage({ params }: Props) {
  const [{ number, line: lineId }, locale, viewer, t] = await Promise.all([
    params,
    currentLocale(),
    currentViewer(),
    getTranslations("reviews"),
  ]);
  if (!(await isOrderOf(viewer, number))) notFound();
  const lines = await listReviewable(viewer, number, locale);
  const line = lines.find((one) => one.lineId === lineId);
  const canUpload = viewer.kind === "user";
  return (
    <Words only={["reviews", "media", "errors", "common"]}>
      <div className="mx-auto grid w-full max-w-xl gap-5">
        <header>
          <h1 className="text-2xl font-semibold">{t(line?.review ? "title" : "write")}</h1>
          {line && (
            <p className="text-quiet">
              {line.title} {line.label}
            </p>
          )}
        </header>
        {!line && <EmptyState title={t("notYours")}>{t("notYoursText")}</EmptyState>}
        {line && !line.review && <WriteForm lineId={lineId} canUpload={canUpload} />}
        {line?.review && <ReviewCard review={line.review} locale={locale} />}
        {line?.followUpUntil && (
          <FollowUpForm
            lineId={lineId}
            until={dayOf(new Date(line.followUpUntil), locale)}
            canUpload={canUpload}
          />
        )}
      </div>
    </Words>
  );
}
