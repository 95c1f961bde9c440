import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Listen } from "@/components/shared/aloud/listen";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { aboutOf } from "@/components/shared/messages/about";
import { aboutIn } from "@/components/shared/messages/asked";
import { Composer } from "@/components/shared/messages/composer";
import { Block, Guard } from "@/components/shared/messages/guard";
import { LiveThread } from "@/components/shared/messages/live-thread";
import { Thread } from "@/components/shared/messages/thread";
import { Outbox } from "@/components/shared/outbox/outbox";
import { Link } from "@/components/ui/link";
import { findAbout, findConversation } from "@/lib/messages/queries";
import { currentViewer, keeperOf } from "@/lib/platform/auth";
import { liveNow } from "@/lib/platform/live-line";
import { localised, paths } from "@/lib/platform/paths";

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("title"), robots: { index: false } };
}

export default async function MessagePage({ params, searchParams }: Props) {
  const [{ id }, asked, locale, viewer] = await Promise.all([
    params,
    searchParams,
    currentLocale(),
    currentViewer(),
  ]);
  const since = await liveNow();
  const before = Number(asked.before) || undefined;
  const conversation = await findConversation(viewer, "BUYER", { id, locale, before });
  if (!conversation) notFound();
  const { shop, lastSeq } = conversation;
  const about = await findAbout(viewer, shop.slug, aboutIn(asked), locale);
  return (
    <Words only={["messages", "media", "errors", "common", "outbox"]}>
      {viewer.kind === "user" && <Outbox keeper={keeperOf(viewer)} />}
      <div className="mx-auto grid max-w-2xl grid-cols-1 gap-4">
        <header className="flex items-center justify-between gap-2">
          <h1 className="text-2xl font-semibold">
            <Link href={localised(locale, paths.shop(shop.slug))}>{shop.name}</Link>
          </h1>
          <Listen />
        </header>
        <Thread conversation={conversation} side="BUYER" locale={locale} />
        {conversation.isBlocked ? (
          <Block conversation={id} side="BUYER" blocks={false} />
        ) : (
          <>
            <Composer
              to={{ shop: shop.slug }}
              name={shop.name}
              about={aboutOf(about, locale, conversation.messages)}
            />
            <Guard conversation={id} side="BUYER" isReported={conversation.isReported} />
          </>
        )}
        <LiveThread id={id} side="BUYER" lastSeq={lastSeq} since={since} />
      </div>
    </Words>
  );
}
