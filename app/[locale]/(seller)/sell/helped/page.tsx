import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterWorkbench } from "@/app/[locale]/(seller)/door";
import { AssistanceWords } from "@/components/shared/assistance/words";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { ActList } from "@/components/workbench/assistance/act-list";
import { HelpState } from "@/components/workbench/assistance/help-state";
import { OwnConsents } from "@/components/workbench/assistance/own-consents";
import { NoPart } from "@/components/workbench/frame/no-part";
import { listActs, listOwnConsents, listOwnHelp } from "@/lib/assistance/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.helped");
  return { title: t("title"), robots: { index: false } };
}

export default async function HelpedPage({ searchParams }: Props) {
  const [locale, t, { after }] = await Promise.all([
    currentLocale(),
    getTranslations("assistance.helped"),
    searchParams,
  ]);
  const permission = "consent:edit";
  const entered = await enterWorkbench({
    locale,
    path: paths.helped(),
    permission,
    unopened: true,
  });
  if (!entered) return <NoPart reason="notOwner" locale={locale} />;
  const { viewer, shops } = entered;
  const cursor = isId(after) ? after : null;
  const [consents, { acts, next }, help] = await Promise.all([
    listOwnConsents(viewer, locale),
    listActs(viewer, cursor, locale),
    listOwnHelp(viewer, locale),
  ]);
  const to = (path: string) => localised(locale, path);
  return (
    <AssistanceWords>
      <div className="grid grid-cols-1 gap-6">
        <header>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="text-quiet">{t("hint")}</p>
        </header>
        {help.map((one) => (
          <HelpState key={one.id} help={one} locale={locale} />
        ))}
        {cursor === null && (
          <OwnConsents consents={consents} showShop={shops.length > 1} locale={locale} />
        )}
        <ActList acts={acts} locale={locale} />
        {next && (
          <ButtonLink variant="quiet" href={to(paths.helped(next))}>
            {t("more")}
          </ButtonLink>
        )}
        {cursor && (
          <ButtonLink variant="ghost" href={to(paths.helped())}>
            {t("start")}
          </ButtonLink>
        )}
      </div>
    </AssistanceWords>
  );
}
