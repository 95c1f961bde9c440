import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ConversationList } from "@/components/shared/messages/conversation-list";
import { LiveInbox } from "@/components/shared/messages/live-inbox";
import { SmsChoice } from "@/components/shared/messages/sms-choice";
import { ButtonLink } from "@/components/ui/button";
import { NoPart } from "@/components/workbench/frame/no-part";
import { findSmsChoice, listConversations } from "@/lib/messages/queries";
import { mayAct } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("inbox"), robots: { index: false } };
}

export default async function SellMessagesPage({ searchParams }: Props) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("messages"),
    searchParams,
  ]);
  const door = { locale, path: paths.sellMessages(), permission: "message:answer" } as const;
  const entered = await enterWorkbench(door);
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const since = await liveNow();
  const from = Math.max(0, Math.trunc(Number(asked.from) || 0));
  const { conversations, next } = await listConversations(entered.viewer, "SHOP", { from, locale });
  const bySms = await findSmsChoice(entered.viewer);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl font-semibold">{t("inbox")}</h1>
      <ConversationList
        conversations={conversations}
        side="SHOP"
        withShop={entered.shops.length > 1}
        locale={locale}
      />
      {mayAct(entered.viewer, "answer:keep") && (
        <ButtonLink variant="quiet" size="lg" block href={localised(locale, paths.sellAnswers())}>
          {t("quick.title")}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink
          variant="quiet"
          block
          href={localised(locale, paths.sellMessages(String(next)))}
        >
          {t("more")}
        </ButtonLink>
      )}
      {bySms !== null && mayAct(entered.viewer, "message:choose") && (
        <Words only={["messages", "errors", "common"]}>
          <SmsChoice bySms={bySms} />
        </Words>
      )}
      {entered.shops.map(({ id }) => (
        <LiveInbox key={id} shopId={id} since={since} />
      ))}
    </div>
  );
}
