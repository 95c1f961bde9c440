import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/buyer/account/page-head";
import { WishList } from "@/components/buyer/account/wish-list";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireUser } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { listWishes } from "@/lib/restock/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("restock");
  return { title: t("title"), robots: { index: false } };
}

export default async function RestockPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.restock());
  const [t, wishes] = await Promise.all([getTranslations("restock"), listWishes(viewer, locale)]);
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead locale={locale} title={t("title")} note={t("lead")} />
      {wishes.length > 0 ? (
        <WishList wishes={wishes} locale={locale} />
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
