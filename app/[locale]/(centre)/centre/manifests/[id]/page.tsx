import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterCentre } from "@/app/[locale]/(centre)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ScanDesk } from "@/components/shared/scan/scan-desk";
import { PlaceBack } from "@/components/station/layout/place-back";
import { CloseForm } from "@/components/station/relay/close-form";
import { ClosedCentre } from "@/components/station/relay/closed-centre";
import { ParcelList } from "@/components/station/relay/parcel-list";
import { ButtonFile } from "@/components/ui/button";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findManifest } from "@/lib/relay/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("relay.sheet");
  return { title: t("title"), robots: { index: false } };
}

export default async function ManifestPage({ params }: Props) {
  const [locale, t, { id }] = await Promise.all([
    currentLocale(),
    getTranslations("relay"),
    params,
  ]);
  const viewer = await enterCentre(locale, paths.manifest(id));
  if (!viewer) return <ClosedCentre locale={locale} />;
  const manifest = isId(id) ? await findManifest(viewer, id, locale) : null;
  if (!manifest) notFound();
  const { centre, carrier, closed, parcels } = manifest;
  return (
    <div className="grid grid-cols-1 gap-5">
      <PlaceBack
        to={localised(locale, paths.centre())}
        back={t("centre.title")}
        title={t("manifest.title", { carrier })}
        note={centre}
      />
      {closed ? (
        <Notice tone="done" title={t("manifest.closed", { count: closed.counted })}>
          {moment(closed.closedAt, locale)} · {t("manifest.signed", closed)}
        </Notice>
      ) : (
        <ScanDesk
          at={{ kind: "MANIFEST", id }}
          title={t("manifest.scanTitle")}
          hint={t("manifest.scanHint", { carrier })}
          canUndo
        />
      )}
      {!closed && parcels.length > 0 && <CloseForm id={id} clerkName={viewer.name} />}
      {parcels.length > 0 && (
        <ButtonFile variant="quiet" size="lg" href={paths.manifestSheet(id, locale)}>
          {t("manifest.print")}
        </ButtonFile>
      )}
      <section className="grid gap-3">
        <h2 className="text-lg font-semibold tabular-nums">
          {t("manifest.on", { count: parcels.length })}
        </h2>
        <ParcelList parcels={parcels} empty={t("manifest.none")} />
      </section>
    </div>
  );
}
