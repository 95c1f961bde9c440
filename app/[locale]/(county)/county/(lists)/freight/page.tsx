import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { FreightEditor } from "@/components/desk/freight/freight-editor";
import { FreightTable } from "@/components/desk/freight/freight-table";
import { FreightTrial } from "@/components/desk/freight/freight-trial";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { getRegions } from "@/lib/places/queries";
import { paths } from "@/lib/platform/paths";
import { listFreightTables } from "@/lib/shipping/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.freight");
  return { title: t("title"), robots: { index: false } };
}

export default async function FreightPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county.freight")]);
  const door = { locale, path: paths.countyFreight(), permission: "freight:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const [tables, regions] = await Promise.all([listFreightTables(viewer, locale), getRegions()]);
  const provinces = regions.map(({ code, ...names }) => ({ code, name: names[locale] }));
  const { county, shops } = tables;
  return (
    <div className="grid gap-6">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={<FreightEditor provinces={provinces} />}
      />
      <FreightTable caption={t("county")} rules={county} provinces={provinces} locale={locale} />
      <FreightTrial county={county} shops={shops} provinces={provinces} locale={locale} />
      <section className="grid gap-3">
        <h2 className="text-lg font-semibold">{t("shops", { count: shops.length })}</h2>
        <p className="text-quiet">{t("shopsText")}</p>
        {shops.map(({ id, name, rules }) => (
          <details key={id} className="rounded-lg border border-hairline bg-card">
            <summary className="flex min-h-12 items-center px-4 font-medium">{name}</summary>
            <div className="p-3 pt-0">
              <FreightTable caption={name} rules={rules} provinces={provinces} locale={locale} />
            </div>
          </details>
        ))}
      </section>
    </div>
  );
}
