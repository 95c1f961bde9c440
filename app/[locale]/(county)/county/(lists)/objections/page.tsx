import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { ObjectionList } from "@/components/desk/objections/objection-list";
import { AssistanceWords } from "@/components/shared/assistance/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Tabs } from "@/components/ui/tabs";
import { countObjections, listObjections } from "@/lib/assistance/queries";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ tab?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.objections");
  return { title: t("title"), robots: { index: false } };
}

export default async function ObjectionsPage({ searchParams }: Props) {
  const [locale, t, { tab }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.objections"),
    searchParams,
  ]);
  const permission = "objection:settle";
  const viewer = await enterDesk({ locale, path: paths.countyObjections(), permission });
  if (!viewer) return <NoPart locale={locale} />;
  const settled = tab === "settled";
  const [objections, open] = await Promise.all([
    listObjections(viewer, settled, locale),
    countObjections(viewer),
  ]);
  const to = (path: string) => localised(locale, path);
  return (
    <AssistanceWords>
      <div className="grid gap-4">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <Tabs
          label={t("tabs")}
          tabs={[
            {
              href: to(paths.countyObjections()),
              label: t("open"),
              current: !settled,
              count: open,
            },
            {
              href: to(paths.countyObjections("settled")),
              label: t("settled"),
              current: settled,
            },
          ]}
        />
        <ObjectionList objections={objections} settled={settled} locale={locale} />
      </div>
    </AssistanceWords>
  );
}
