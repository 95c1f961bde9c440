import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { BatchList } from "@/components/desk/batches/batch-list";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Notice } from "@/components/ui/notice";
import { checkBatches } from "@/lib/batches/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyBatchesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("batches.county")]);
  const door = { locale, path: paths.countyBatches(), permission: "shop:oversee" } as const;
  const viewer = await enterDesk(door);
  const found = viewer && (await checkBatches(viewer, locale));
  if (!found) return <NoPart locale={locale} />;
  const { count, brokenCount, broken, newest } = found;
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-5">
      <DeskHead title={t("title")} lead={t("lead")} />
      <Notice tone={brokenCount > 0 ? "error" : "done"}>
        {t("checked", { count, broken: brokenCount })} {brokenCount === 0 && t("allWhole")}
      </Notice>
      {broken.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("brokenTitle")}</h2>
          <BatchList batches={broken} locale={locale} />
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl font-semibold">{t("newest")}</h2>
        {count === 0 ? (
          <p className="text-quiet">{t("none")}</p>
        ) : (
          <BatchList batches={newest} locale={locale} />
        )}
      </section>
    </div>
  );
}
