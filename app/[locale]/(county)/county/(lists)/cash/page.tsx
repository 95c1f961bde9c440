import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ReceiveCard } from "@/components/desk/cash/receive-card";
import { TillList } from "@/components/desk/cash/till-list";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { HandInList } from "@/components/shared/cash/hand-in-list";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { findCountyCash } from "@/lib/cash/queries";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cash.county");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyCashPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("cash")]);
  const door = { locale, path: paths.countyCash(), permission: "money:settle" } as const;
  const viewer = await enterDesk(door);
  const found = viewer && (await findCountyCash(viewer, locale));
  if (!found) return <NoPart locale={locale} />;
  const open = found.tills.flatMap((till) => till.open ?? []);
  return (
    <Words only={["cash", "county", "errors", "common"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead title={t("county.title")} lead={t("county.lead")} />
        <section className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("county.open")}</h2>
          {open.length === 0 && <p className="text-quiet">{t("county.openNone")}</p>}
          {open.map((handIn) => (
            <ReceiveCard key={handIn.id} handIn={handIn} locale={locale} />
          ))}
        </section>
        <section className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("county.tills")}</h2>
          <TillList tills={found.tills} locale={locale} />
        </section>
        <section className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("list")}</h2>
          <HandInList handIns={found.handIns} locale={locale} />
        </section>
      </div>
    </Words>
  );
}
