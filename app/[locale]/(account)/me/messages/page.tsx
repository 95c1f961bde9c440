import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ConversationList } from "@/components/shared/messages/conversation-list";
import { listConversations } from "@/lib/messages/queries";
import { currentViewer } from "@/lib/platform/auth";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("title"), robots: { index: false } };
}

export default async function MyMessagesPage() {
  const [locale, viewer, t] = await Promise.all([
    currentLocale(),
    currentViewer(),
    getTranslations("messages"),
  ]);
  const { conversations } = await listConversations(viewer, "BUYER", { locale });
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <ConversationList conversations={conversations} side="BUYER" locale={locale} />
    </div>
  );
}
