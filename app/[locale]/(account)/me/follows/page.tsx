import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/buyer/account/page-head";
import { FollowList } from "@/components/buyer/follows/follow-list";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listFollows } from "@/lib/follows/queries";
import { requireUser } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("follows");
  return { title: t("title"), robots: { index: false } };
}

export default async function FollowsPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.follows());
  const [t, follows] = await Promise.all([getTranslations("follows"), listFollows(viewer, locale)]);
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead locale={locale} title={t("title")} note={t("lead")} />
      {follows.length > 0 ? (
        <FollowList follows={follows} locale={locale} />
      ) : (
        <EmptyState
          picture={<NothingFoundScene />}
          title={t("empty")}
          action={
            <ButtonLink href={localised(locale, paths.categories())}>{t("emptyAction")}</ButtonLink>
          }
        >
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
