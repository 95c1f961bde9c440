import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AskForm } from "@/components/buyer/aftersales/ask-form";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { EmptyState } from "@/components/ui/empty-state";
import { findAskable } from "@/lib/aftersales/queries";
import { currentViewer } from "@/lib/platform/auth";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale");
  return { title: t("ask"), robots: { index: false } };
}

export default async function AskAfterSalePage({ params }: Props) {
  const [{ number }, locale, viewer, t] = await Promise.all([
    params,
    currentLocale(),
    currentViewer(),
    getTranslations("aftersale"),
  ]);
  const askable = await findAskable(viewer, number, locale);
  if (!askable) notFound();
  const isOpen = askable.kinds.length > 0 && askable.lines.length > 0;
  return (
    <Words only={["aftersale", "media", "errors", "common"]}>
      <div className="mx-auto grid w-full max-w-xl gap-5">
        <header>
          <h1 className="text-2xl font-semibold">{t("ask")}</h1>
          <p className="text-quiet">{askable.shop}</p>
        </header>
        {isOpen ? (
          <AskForm askable={askable} canUpload={viewer.kind === "user"} locale={locale} />
        ) : (
          <EmptyState title={t("closed")} />
        )}
      </div>
    </Words>
  );
}
