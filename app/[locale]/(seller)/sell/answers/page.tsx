import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { EmptyState } from "@/components/ui/empty-state";
import { AddAnswer } from "@/components/workbench/answers/add-answer";
import { AnswerCard } from "@/components/workbench/answers/answer-card";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { MOST_ANSWERS } from "@/lib/messages";
import { listQuickAnswers } from "@/lib/messages/queries";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages.quick");
  return { title: t("title"), robots: { index: false } };
}

export default async function QuickAnswersPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("messages.quick"),
    searchParams,
  ]);
  const permission = "answer:keep";
  const entered = await enterShop({ locale, path: paths.sellAnswers(), permission, wanted });
  if (!entered) return <NoPart reason="onlyHost" locale={locale} />;
  const { viewer, shop } = entered;
  const answers = await listQuickAnswers(viewer, shop.id);
  return (
    <Words only={["messages", "media", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} locale={locale} back={paths.sellMessages()} />
        <p className="text-quiet">{t("about", { most: MOST_ANSWERS })}</p>
        {answers.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
        <ul className="grid grid-cols-1 gap-3">
          {answers.map((answer, at) => (
            <li key={answer.id}>
              <AnswerCard answer={answer} isFirst={at === 0} />
            </li>
          ))}
        </ul>
        <AddAnswer shop={shop.id} />
      </div>
    </Words>
  );
}
