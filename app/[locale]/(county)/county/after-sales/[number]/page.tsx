import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DecideForm } from "@/components/desk/aftersales/decide-form";
import { NoPart } from "@/components/desk/frame/no-part";
import { CaseSheet } from "@/components/shared/aftersales/case-sheet";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { findCase } from "@/lib/aftersales/queries";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("aftersale.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyCasePage({ params }: Props) {
  const [{ number }, locale] = await Promise.all([params, currentLocale()]);
  const door = { locale, path: paths.countyCase(number), permission: "aftersale:decide" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const one = await findCase(viewer, "county", number, locale);
  if (!one) notFound();
  return (
    <Words only={["aftersale", "county", "errors", "common"]}>
      <div className="max-w-4xl">
        <CaseSheet one={one} side="county" locale={locale}>
          {one.status === "DISPUTED" && <DecideForm one={one} />}
        </CaseSheet>
      </div>
    </Words>
  );
}
