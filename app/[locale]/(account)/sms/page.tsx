import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/buyer/account/page-head";
import { SentList } from "@/components/buyer/notifications/sent-list";
import { OfflineScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { listOutbox } from "@/lib/notifications/queries";
import { requireUser } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications.outbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function OutboxPage() {
  if (!env.isDemo) notFound();
  const locale = await currentLocale();
  const messages = await listOutbox(await requireUser(locale, paths.messagesSent()));
  if (!messages) notFound();
  const t = await getTranslations("notifications.outbox");
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHead locale={locale} title={t("title")} note={t("about")} />
      {messages.length > 0 ? (
        <SentList messages={messages} locale={locale} />
      ) : (
        <EmptyState picture={<OfflineScene />} title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
