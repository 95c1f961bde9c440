import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { aboutOf } from "@/components/shared/messages/about";
import { AskGate } from "@/components/shared/messages/ask-gate";
import { aboutIn } from "@/components/shared/messages/asked";
import { Composer } from "@/components/shared/messages/composer";
import { Outbox } from "@/components/shared/outbox/outbox";
import { findAbout, findConversationWith, findShopToAsk, mayWrite } from "@/lib/messages/queries";
import { currentViewer, keeperOf } from "@/lib/platform/auth";
import { localised, paths, withQuery } from "@/lib/platform/paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("ask"), robots: { index: false } };
}

export default async function AskShopPage({ searchParams }: Props) {
  const [asked, locale, viewer, t] = await Promise.all([
    searchParams,
    currentLocale(),
    currentViewer(),
    getTranslations("messages"),
  ]);
  const slug = typeof asked.shop === "string" ? asked.shop : "";
  const wish = aboutIn(asked);
  const shop = await findShopToAsk(slug, locale);
  if (!shop) notFound();
  if (!(await mayWrite(viewer))) return <AskGate shop={shop} about={wish} locale={locale} />;
  const known = await findConversationWith(viewer, slug);
  if (known) redirect(localised(locale, withQuery(paths.message(known), wish)));
  const about = await findAbout(viewer, slug, wish, locale);
  return (
    <Words only={["messages", "media", "errors", "common", "outbox"]}>
      {viewer.kind === "user" && <Outbox keeper={keeperOf(viewer)} />}
      <div className="mx-auto grid max-w-2xl grid-cols-1 gap-4">
        <h1 className="text-2xl font-semibold">{shop.name}</h1>
        <p className="text-quiet">{t("first")}</p>
        <Composer to={{ shop: slug }} name={shop.name} about={aboutOf(about, locale)} begins />
      </div>
    </Words>
  );
}
