import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { dayText } from "@/components/desk/frame/day";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { CycleHead } from "@/components/desk/subsidies/cycle-head";
import { EntitlementCard } from "@/components/desk/subsidies/entitlement-card";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { Back } from "@/components/ui/icons";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findCycle } from "@/lib/subsidies/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subsidies");
  return { title: t("title"), robots: { index: false } };
}

export default async function SubsidyCyclePage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("subsidies"),
  ]);
  const path = paths.countySubsidyCycle(id);
  const viewer = await enterDesk({ locale, path, permission: "subsidy:run" });
  if (!viewer) return <NoPart locale={locale} />;
  const cycle = isId(id) ? await findCycle(viewer, id, locale) : null;
  if (!cycle) notFound();
  const { programme, fromOn, untilOn } = cycle;
  return (
    <Words only={["subsidies", "county", "errors", "common"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead
          title={t("cycle.title", {
            name: programme.name,
            from: dayText(fromOn, locale),
            to: dayText(untilOn, locale),
          })}
          lead={t("counts")}
          action={
            <ButtonLink variant="ghost" href={localised(locale, paths.countySubsidies())}>
              <Back />
              {t("cycle.back")}
            </ButtonLink>
          }
        />
        <CycleHead cycle={cycle} locale={locale} />
        {cycle.rows.map((row) => (
          <EntitlementCard
            key={row.id}
            row={row}
            cycle={cycle.status}
            isMine={cycle.isMine}
            locale={locale}
          />
        ))}
      </div>
    </Words>
  );
}
