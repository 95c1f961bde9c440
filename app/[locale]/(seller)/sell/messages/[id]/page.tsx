import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Composer } from "@/components/shared/messages/composer";
import { Block, Guard } from "@/components/shared/messages/guard";
import { LiveThread } from "@/components/shared/messages/live-thread";
import { OrderCard } from "@/components/shared/messages/order-card";
import { Thread } from "@/components/shared/messages/thread";
import { waited } from "@/components/shared/messages/waited";
import { Badge } from "@/components/ui/badge";
import { NoPart } from "@/components/workbench/frame/no-part";
import { findConversation, listOrdersBeside, listQuickAnswers } from "@/lib/messages/queries";
import { mayAct, shopsFor } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";
import { paths } from "@/lib/platform/paths";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("inbox"), robots: { index: false } };
}

export default async function SellMessagePage({ params, searchParams }: Props) {
  const [{ id }, asked, locale, t] = await Promise.all([
    params,
    searchParams,
    currentLocale(),
    getTranslations("messages"),
  ]);
  const door = { locale, path: paths.sellMessage(id), permission: "message:answer" } as const;
  const entered = await enterWorkbench(door);
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer } = entered;
  const maySettle = mayAct(viewer, "message:block");
  const since = await liveNow();
  const before = Number(asked.before) || undefined;
  const [conversation, orders] = await Promise.all([
    findConversation(viewer, "SHOP", { id, locale, before }),
    listOrdersBeside(viewer, "SHOP", id, locale),
  ]);
  if (!conversation) notFound();
  const { shop } = conversation;
  const answers = await listQuickAnswers(viewer, shop.id);
  const mayKeep = shopsFor(viewer, "answer:keep").includes(shop.id);
  const wait = conversation.waitingSince && waited(conversation.waitingSince);
  return (
    <Words only={["messages", "media", "errors", "common", "outbox"]}>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="order-2 grid grid-cols-1 gap-4 lg:order-1">
          <Thread
            conversation={conversation}
            side="SHOP"
            marks={mayAct(viewer, "message:read")}
            locale={locale}
            {...(mayKeep && { kept: answers })}
          />
          {conversation.isBlocked ? (
            <Block conversation={id} side="SHOP" blocks={false} />
          ) : (
            <>
              <Composer
                to={{ conversation: id }}
                name={conversation.buyer || t("someone")}
                tray={{ conversation: id, shop: mayKeep ? shop.slug : null, answers, orders }}
              />
              {maySettle && (
                <Guard conversation={id} side="SHOP" isReported={conversation.isReported} />
              )}
            </>
          )}
        </div>
        <div className="order-1 grid grid-cols-1 gap-3 lg:order-2">
          <h1 className="flex flex-wrap items-center gap-3 text-2xl font-semibold">
            {conversation.buyer || t("someone")}
            {wait && (
              <Badge tone="brick" className="text-base">
                {t(`waited.${wait.unit}`, { count: wait.count })}
              </Badge>
            )}
          </h1>
          {orders.length > 0 && (
            <details className="lg:contents" open={orders.length === 1}>
              <summary className="flex min-h-14 cursor-pointer items-center font-medium">
                {t("orders", { count: orders.length })}
              </summary>
              <ul className="grid grid-cols-1 gap-2">
                {orders.map((order) => (
                  <li key={order.number}>
                    <OrderCard order={order} path={paths.sellOrder(order.number)} locale={locale} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
      <LiveThread
        id={id}
        side="SHOP"
        lastSeq={conversation.lastSeq}
        since={since}
        marks={mayAct(viewer, "message:read")}
      />
    </Words>
  );
}
