import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ChangeDecision } from "@/components/desk/changes/change-decision";
import { ChangeSides } from "@/components/desk/changes/change-sides";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { findChange, listChanges } from "@/lib/listing/queries";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.changes");
  return { title: t("title"), robots: { index: false } };
}

export default async function ChangePage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const permission = "change:review";
  const viewer = await enterDesk({ locale, path: paths.countyChange(id), permission });
  if (!viewer) return <NoPart locale={locale} />;
  if (!isId(id)) notFound();
  const [change, queue] = await Promise.all([
    findChange(viewer, id, locale),
    listChanges(viewer, locale),
  ]);
  const back = localised(locale, paths.countyChanges());
  if (!change) notFound();
  const next = queue.find((one) => one.id !== change.id);
  return (
    <Words only={["listing", "errors"]}>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_340px]">
        <ChangeSides change={change} locale={locale} />
        <ChangeDecision
          changeId={change.id}
          seen={change.seen}
          missing={change.missing}
          nextHref={next ? localised(locale, paths.countyChange(next.id)) : back}
          backHref={back}
        />
      </div>
    </Words>
  );
}
