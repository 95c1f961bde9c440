import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/buyer/account/page-head";
import { NoticeList, ReadAll } from "@/components/buyer/notifications/notice-list";
import { Listen } from "@/components/shared/aloud/listen";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { moment } from "@/components/ui/moment";
import { listNotices, unreadCount } from "@/lib/notifications/queries";
import { requireUser } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("title"), robots: { index: false } };
}

export default async function NoticesPage() {
  const locale = await currentLocale();
  const viewer = await requireUser(locale, paths.notices());
  const [t, notices, unread] = await Promise.all([
    getTranslations("notifications"),
    listNotices(viewer, locale),
    unreadCount(viewer),
  ]);
  const lines = notices.map((notice) => ({
    ...notice,
    href: localised(locale, notice.path),
    when: moment(new Date(notice.at), locale),
  }));
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead
        locale={locale}
        title={t("title")}
        note={unread > 0 && t("count", { count: unread })}
        action={
          <>
            {unread > 0 && <ReadAll />}
            <Listen />
          </>
        }
      />
      {lines.length > 0 ? (
        <NoticeList notices={lines} />
      ) : (
        <EmptyState
          picture={<NoOrdersScene />}
          title={t("empty")}
          action={<ButtonLink href={localised(locale, paths.home())}>{t("browse")}</ButtonLink>}
        >
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
