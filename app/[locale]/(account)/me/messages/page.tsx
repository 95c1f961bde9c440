import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ConversationList } from "@/components/shared/messages/conversation-list";
import { SmsChoice } from "@/components/shared/messages/sms-choice";
import { findSmsChoice, listConversations } from "@/lib/messages/queries";
import { currentViewer, mayAct } from "@/lib/platform/auth";

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
  const [{ conversations }, bySms] = await Promise.all([
    listConversations(viewer, "BUYER", { locale }),
    findSmsChoice(viewer),
  ]);
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="flex items-center justify-between gap-2">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <Listen />
      </header>
      <ConversationList conversations={conversations} side="BUYER" locale={locale} />
      {bySms !== null && mayAct(viewer, "message:choose") && (
        <Words only={["messages", "errors", "common"]}>
          <SmsChoice bySms={bySms} />
        </Words>
      )}
    </div>
  );
}
