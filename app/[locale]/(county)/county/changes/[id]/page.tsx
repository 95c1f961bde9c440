import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NothingFoundScene } from "@/components/brand/scenes";
import { currentLocale } from "@/components/layout/current-locale";
import { Words } from "@/components/layout/words";
import { ChangeDecision } from "@/components/listing/change-decision";
import { ChangeSides } from "@/components/listing/change-sides";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { findChange, listChanges } from "@/lib/listing/queries";
import { mayAct, requireUser } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.changes");
  return { title: t("title"), robots: { index: false } };
}

export default async function ChangePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("listing.changes"),
  ]);
  const viewer = await requireUser(locale, paths.countyChange(id));
  if (!mayAct(viewer, "change:review") || !isId(id)) notFound();
  const [change, queue] = await Promise.all([
    findChange(viewer, id, locale),
    listChanges(viewer, locale),
  ]);
  const back = localised(locale, paths.countyChanges());
  if (!change) {
    return (
      <EmptyState
        picture={<NothingFoundScene />}
        title={t("gone")}
        action={<ButtonLink href={back}>{t("back")}</ButtonLink>}
      />
    );
  }
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
